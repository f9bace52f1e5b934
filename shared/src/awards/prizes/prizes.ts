import type { PrizeReason } from './prize-reason.js';

/** A tied group that waits for a decision on an award. */
export interface UndecidedPrize {
  readonly division: string;
  readonly award: string;
  readonly entries: readonly string[];
}

/** Award by entry id; an entry without a prize is not in it. */
export interface Prizes {
  readonly prizes: ReadonlyMap<string, string>;
  readonly undecided: readonly UndecidedPrize[];
  /** By entry id, of everybody whom an award came to or passed by. */
  readonly reasons: ReadonlyMap<string, PrizeReason>;
}
