import { decimalPattern, parseDecimal, type Exact } from '../../numbers/index.js';
import { Refusal } from '../../refusals/index.js';

/** A mark that must be a number (`marking/not-a-number`, `number/too-long`). */
export function readNumber(value: string): Exact {
  if (!decimalPattern.test(value)) throw new Refusal('marking/not-a-number');
  return parseDecimal(value);
}
