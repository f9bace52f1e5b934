import type { AwardCount } from './prize-rule.js';
import type { RoundingPoint } from '../scheme/rounding.js';

/** `points`, or how many of an award the delegation holds. */
export interface DelegationKey {
  readonly by: 'points' | `award:${string}`;
  readonly order?: 'asc' | 'desc';
}

interface DelegationRankingBase {
  /** Default: points, then the counts of the awards in the order in which the prize rules first name them. */
  readonly keys?: readonly DelegationKey[];
  /** Of the points; default 2 digits, half-up. */
  readonly rounding?: RoundingPoint;
  /** 团体奖. */
  readonly prizes?: readonly AwardCount[];
  readonly tieAtCut?: 'include' | 'exclude';
}

/** How the results of a delegation's entries become its own. */
export type DelegationRanking = DelegationRankingBase &
  (
    | {
        readonly rule: 'award-points';
        /** By award id; `placed` for who is placed without a prize. */
        readonly points: Readonly<Record<string, string>>;
        readonly per?: 'entry' | 'person';
      }
    | { readonly rule: 'place-points'; readonly points: readonly string[]; readonly per?: 'entry' | 'person' }
    | { readonly rule: 'sum-of-scores'; readonly best?: number }
    | {
        readonly rule: 'medal-points';
        /** Default: gold 4, silver 3, bronze 2, medallion 1. */
        readonly points?: Readonly<Record<string, string>>;
        readonly divideBy?: 'none' | 'skills';
      }
    | { readonly rule: 'total-scaled' | 'average-scaled' }
  );
