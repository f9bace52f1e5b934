import type { PrizeRule } from '../../competition/index.js';
import type { PassedWhy, TieEnded } from '../list/list-outcome.js';

/**
 * What a prize rests on. `place` and `of` are among the entries that can take prizes; points and scores are decimals as shown.
 * `count`: place `place` of `of` lay within the number of the award, which (if `base` is there) came from that field.
 * `share`: the place is at most share × base. `score`: the total reaches it. `points`: within the tolerance of the best of the
 * medal group. `threshold`: the points of a medallion.
 */
export type PrizeGround =
  | {
      readonly by: 'count';
      readonly place: number;
      readonly of: number;
      readonly count: number;
      readonly share?: string;
      readonly base?: number;
      readonly tie: TieEnded | null;
    }
  | {
      readonly by: 'share';
      readonly place: number;
      readonly of: number;
      readonly share: string;
      readonly base: number;
      readonly tie: TieEnded | null;
    }
  | { readonly by: 'score'; readonly total: string; readonly score: string; readonly tie: TieEnded | null }
  | {
      readonly by: 'points';
      readonly points: string;
      readonly best: { readonly entry: string; readonly points: string };
      readonly tolerance: string;
    }
  | { readonly by: 'threshold'; readonly points: string; readonly threshold: string };

/** Which rule of the list: its index and kind. */
interface OfRule {
  readonly rule: number;
  readonly kind: PrizeRule['rule'];
  readonly award: string;
}

export interface PrizeGiven extends OfRule {
  readonly ground: PrizeGround;
}

/** By its place the entry would have had the award. */
export interface PrizePassed extends OfRule {
  readonly why: PassedWhy;
}

/** Plain JSON: which rule gave the prize, and which awards passed the entry by before (or instead), in the order of the rules. */
export interface PrizeReason {
  readonly given: PrizeGiven | null;
  readonly passedBy: readonly PrizePassed[];
}
