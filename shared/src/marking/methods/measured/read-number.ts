import { decimalPattern, parseDecimal, type Exact } from '../../../numbers/index.js';
import { Refusal } from '../../../refusals/index.js';

/** The largest number that a mark can say; with a minus it is the smallest. */
export const mostNumber = '999999999999999.999999999999';

/** A mark that must be a number (`marking/not-a-number`, `number/too-long`). */
export function readNumber(value: string): Exact {
  if (!decimalPattern.test(value)) throw new Refusal('marking/not-a-number');
  return parseDecimal(value);
}
