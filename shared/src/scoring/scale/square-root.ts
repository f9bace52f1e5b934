import { exact, type Exact } from '../../numbers/index.js';

const digits = 40n;

/**
 * √value of a value ≥ 0. Exact when the root is a rational number. Otherwise the middle between the two neighbours with 40
 * decimals: the root lies between the same two, so both are rounded alike in every mode to at most 39 decimals.
 */
export function squareRoot({ n, d }: Exact): Exact {
  const above = wholeRoot(n);
  const below = wholeRoot(d);
  if (above * above === n && below * below === d) return exact(above, below);
  const unit = 10n ** digits;
  return exact(2n * wholeRoot((n * unit * unit) / d) + 1n, 2n * unit);
}

/** The whole part of √value, by Newton's method from above. */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(2 * value.toString(16).length);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
