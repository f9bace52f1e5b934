import { Refusal } from '../refusals/index.js';
import { exact, type Exact } from './exact.js';
import { decimalPattern, parseDecimal } from './parse-decimal.js';

const fraction = /^(0|[1-9][0-9]{0,14})\/([1-9][0-9]{0,14})$/;

/** A share of a field, `0.1` or `2/3`, from 0 to 1. Anything else is refused (`number/not-a-share`). */
export function parseShare(text: string, where?: string): Exact {
  const share = readShare(text, where);
  if (share === null || share.lt(0n) || share.gt(1n)) {
    throw new Refusal('number/not-a-share', { text: text.slice(0, 40) }, where);
  }
  return share;
}

function readShare(text: string, where: string | undefined): Exact | null {
  if (decimalPattern.test(text)) return parseDecimal(text, where);
  const parts = fraction.exec(text);
  return parts?.[1] && parts[2] ? exact(BigInt(parts[1]), BigInt(parts[2])) : null;
}
