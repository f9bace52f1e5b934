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

/** Whether a finite decimal can say it: only twos and fives in its denominator. */
export function isDecimal(value: Exact): boolean {
  return withoutFactor(withoutFactor(value.d, 2n), 5n) === 1n;
}

/** How many decimals it takes. */
function placesOf(value: Exact): number {
  if (!isDecimal(value)) throw new RangeError(`${value.toFraction()} is no decimal`);
  let places = 0;
  for (let unit = 1n; unit % value.d !== 0n; unit *= 10n) places += 1;
  return places;
}

function withoutFactor(of: bigint, factor: bigint): bigint {
  let rest = of;
  while (rest % factor === 0n) rest /= factor;
  return rest;
}
