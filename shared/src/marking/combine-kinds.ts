import type { Combine, CombineKind } from '../competition/index.js';
import { exact, sum, zero, type Exact } from '../numbers/index.js';
import type { JudgeMark } from './judge-mark.js';

/** A judge's mark and what it is worth. */
export interface WorthMark {
  readonly mark: JudgeMark;
  readonly points: Exact;
}

/** Which of the marks (worst first) count, and what they come to. */
interface CombineRules {
  keep(this: void, worstFirst: readonly WorthMark[], combine: Combine): readonly WorthMark[];
  join(this: void, points: readonly Exact[]): Exact;
}

const all = (marks: readonly WorthMark[]) => marks;

/** A new way to combine is an entry here. `single` has one mark, so its mean is the mark. */
export const combineRules: Readonly<Record<CombineKind, CombineRules>> = {
  single: { keep: all, join: meanOf },
  mean: { keep: all, join: meanOf },
  median: { keep: all, join: medianOf },
  sum: { keep: all, join: sum },
  'trimmed-mean': {
    keep: (marks, { high = 1, low = 1 }) => marks.slice(low, Math.max(low, marks.length - high)),
    join: meanOf,
  },
};

/** The mean of the points there are; of none, 0. */
export function meanOf(points: readonly Exact[]): Exact {
  return points.length === 0 ? zero : sum(points).div(exact(points.length));
}

function medianOf(points: readonly Exact[]): Exact {
  const middle = (points.length - 1) / 2;
  return meanOf(points.slice(Math.floor(middle), Math.ceil(middle) + 1));
}
