import type { PlaceAspect } from '../../../competition/index.js';
import { compareExact, type Exact } from '../../../numbers/index.js';

/**
 * What a place aspect compares: the measured numbers of the ranked entries (`competed`, `selection-only`) of one division,
 * best first, and how many of these entries have no mark yet. Who did not finish, or was vetoed, is in neither.
 */
export interface PlaceNumbers {
  readonly numbers: readonly Exact[];
  readonly open: number;
}

/** Nothing is known of the others, so any number of them may come. */
export const unknownField: PlaceNumbers = { numbers: [], open: Number.MAX_SAFE_INTEGER };

/** For sorting: the better number first. */
export function betterFirst({ best }: Pick<PlaceAspect, 'best'>): (a: Exact, b: Exact) => number {
  return best === 'low' ? compareExact : (a, b) => compareExact(b, a);
}

/** The place a number has, or would take, among the others: equal ones share the better place. */
export function placeAmong({ numbers }: PlaceNumbers, number: Exact, compare: (a: Exact, b: Exact) => number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = numbers[middle];
    if (there && compare(there, number) < 0) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
