import { exact, type Exact } from '../../numbers/index.js';
import { Refusal } from '../../refusals/index.js';

const digitsOnly = /^(0|[1-9][0-9]{0,14})$/;

/** A mark that must be a whole number 0..max: digits only, no sign, no point (`marking/not-whole`). */
export function readWhole(value: string, max: number): Exact {
  const whole = digitsOnly.test(value) ? exact(BigInt(value)) : null;
  if (whole === null || whole.gt(BigInt(max))) throw new Refusal('marking/not-whole', { min: 0, max });
  return whole;
}
