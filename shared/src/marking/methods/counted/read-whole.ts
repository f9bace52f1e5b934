import { exact, type Exact } from '../../../numbers/index.js';
import { Refusal } from '../../../refusals/index.js';

const digitsOnly = /^(0|[1-9][0-9]{0,14})$/;

/** The largest whole number that a mark can say. */
export const mostWhole = '999999999999999';

/** A whole number of digits only: no sign, no point; null for anything else. */
export function findWhole(value: string): Exact | null {
  return digitsOnly.test(value) ? exact(BigInt(value)) : null;
}

/** A mark that must be a whole number 0..max (`marking/not-whole`). */
export function readWhole(value: string, max: number): Exact {
  const whole = findWhole(value);
  if (whole === null || whole.gt(BigInt(max))) throw new Refusal('marking/not-whole', { min: 0, max });
  return whole;
}
