import type { EntryStatus } from '../competition/index.js';

/** What the prize rules ask of an entry besides its standing. */
export interface PrizeEntry {
  readonly id: string;
  readonly status: EntryStatus;
  readonly unit?: string | null;
}

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
}
