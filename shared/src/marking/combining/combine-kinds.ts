import type { Combine, CombineKind } from '../../competition/index.js';
import { exact, sum, zero, type Exact } from '../../numbers/index.js';

/** Which of the numbers (smallest first) count, and what they come to. */
interface CombineRules {
  keep<T>(this: void, smallestFirst: readonly T[], combine: Combine): readonly T[];
  join(this: void, numbers: readonly Exact[]): Exact;
}

const all = <T>(list: readonly T[]) => list;

/** A new way to combine is an entry here. `single` has one mark, so its mean is the mark. */
export const combineRules: Readonly<Record<CombineKind, CombineRules>> = {
  single: { keep: all, join: meanOf },
  mean: { keep: all, join: meanOf },
  median: { keep: all, join: medianOf },
  sum: { keep: all, join: sum },
  'trimmed-mean': {
    keep: (list, { high = 1, low = 1 }) => list.slice(low, Math.max(low, list.length - high)),
    join: meanOf,
  },
};

/** The mean of the numbers there are; of none, 0. */
export function meanOf(numbers: readonly Exact[]): Exact {
  const [first, ...more] = numbers;
  if (!first) return zero;
  return more.length === 0 ? first : sum(numbers).div(exact(numbers.length));
}

function medianOf(numbers: readonly Exact[]): Exact {
  const middle = (numbers.length - 1) / 2;
  return meanOf(numbers.slice(Math.floor(middle), Math.ceil(middle) + 1));
}
