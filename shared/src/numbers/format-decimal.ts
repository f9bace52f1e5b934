import type { Exact } from './exact.js';

/**
 * A number as a decimal string: with `digits`, exactly so many after the point (`90.00`), otherwise as many as it takes
 * (`90`). Never `-0`. Round first: a number that needs more digits is a mistake of the caller (RangeError).
 */
export function formatDecimal(value: Exact, digits?: number): string {
  const places = digits ?? placesOf(value);
  const shifted = value.n * 10n ** BigInt(places);
  if (shifted % value.d !== 0n) throw new RangeError(`${value.toFraction()} has more than ${places} decimals`);
  const text = String(shifted / value.d).padStart(places + 1, '0');
  const sign = value.s < 0n && value.n > 0n ? '-' : '';
  return sign + (places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`);
}

/** How many decimals it takes: a finite decimal has only twos and fives in its denominator. */
function placesOf(value: Exact): number {
  const twos = countFactor(value.d, 2n);
  const fives = countFactor(value.d, 5n);
  if (2n ** BigInt(twos) * 5n ** BigInt(fives) !== value.d) throw new RangeError(`${value.toFraction()} is no decimal`);
  return Math.max(twos, fives);
}

function countFactor(of: bigint, factor: bigint): number {
  let count = 0;
  for (let rest = of; rest % factor === 0n; rest /= factor) count += 1;
  return count;
}
