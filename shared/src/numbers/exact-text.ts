import { Refusal } from '../refusals/index.js';
import { exact, type Exact } from './exact.js';
import { formatDecimal, isDecimal } from './format-decimal.js';

const spelling = /^(-?[0-9]+)(?:\.([0-9]+)|\/([1-9][0-9]*))?$/;

/** A number without loss: a decimal string of any length where it is finite (`0.125`), otherwise a fraction (`1/3`). */
export function formatExact(value: Exact): string {
  return isDecimal(value) ? formatDecimal(value) : value.toFraction();
}

/** Reads what `formatExact` wrote; unlike a decimal of the wire it may have any length. Refuses the rest (`number/not-a-decimal`). */
export function parseExact(text: string): Exact {
  const parts = spelling.exec(text);
  if (!parts) throw new Refusal('number/not-a-decimal', { text: text.slice(0, 40) });
  const [, whole = '', decimals = '', denominator = '1'] = parts;
  return exact(BigInt(whole + decimals), BigInt(denominator) * 10n ** BigInt(decimals.length));
}
