import { Refusal } from '../refusals/index.js';
import { exact, type Exact } from './exact.js';

/** The one spelling of a number on the wire and in files: no sign but minus, no bare point, no exponent, ASCII digits. */
export const decimalPattern = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;

const mostBefore = 15;
const mostAfter = 12;

/**
 * A decimal string as a number. Refuses other spellings (`number/not-a-decimal`) and more than 15 digits before or 12
 * after the point (`number/too-long`).
 */
export function parseDecimal(text: string, where?: string): Exact {
  if (!decimalPattern.test(text)) throw new Refusal('number/not-a-decimal', { text: text.slice(0, 40) }, where);
  const point = text.includes('.') ? text.indexOf('.') : text.length;
  const before = text.startsWith('-') ? point - 1 : point;
  const after = Math.max(0, text.length - point - 1);
  if (before > mostBefore || after > mostAfter) {
    throw new Refusal('number/too-long', { before: mostBefore, after: mostAfter }, where);
  }
  return exact(BigInt(text.slice(0, point) + text.slice(point + 1)), 10n ** BigInt(after));
}
