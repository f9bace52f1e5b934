import Fraction from 'fraction.js';

/** A rational number without any error: BigInt numerator and denominator. Never made from a binary float. */
export type Exact = Fraction;

/** `numerator / denominator`, of whole numbers. */
export function exact(numerator: bigint | number, denominator: bigint | number = 1): Exact {
  return new Fraction(BigInt(numerator), BigInt(denominator));
}

export const zero: Exact = exact(0);

/** Σ of all values. One denominator is kept as long as it serves, so that only the last step has to shorten a fraction. */
export function sum(values: Iterable<Exact>): Exact {
  let over = 0n;
  let under = 1n;
  for (const { s, n, d } of values) {
    if (under % d !== 0n) {
      const wider = d % under === 0n ? d : under * d;
      over *= wider / under;
      under = wider;
    }
    over += s * n * (under / d);
  }
  return exact(over, under);
}

/** The value, or the limit it went beyond. */
export function clamp(value: Exact, least: Exact, most: Exact): Exact {
  if (value.lt(least)) return least;
  return value.gt(most) ? most : value;
}

/** For sorting: negative when a comes first in ascending order. */
export function compareExact(a: Exact, b: Exact): number {
  return a.compare(b);
}
