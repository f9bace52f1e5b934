import type { EntryStatus } from '../competition/index.js';
import type { EntryScore } from '../scoring/index.js';

/** What is ranked. `time` in seconds, a decimal string. */
export interface RankedEntry {
  readonly id: string;
  readonly division: string;
  readonly status: EntryStatus;
  readonly time?: string | null;
  readonly score: EntryScore;
}

/** Why an entry has no place, or (with running places) why its place may still move. */
export type StandingNote = 'absent' | 'withdrawn' | 'disqualified' | 'guest' | 'incomplete' | 'below-pass-mark';

/** A line of a ranking. Absent, withdrawn and disqualified entries show no total and no components. */
export interface Standing {
  readonly entry: string;
  readonly division: string;
  readonly place: number | null;
  /** Others have the same place. */
  readonly tied: boolean;
  readonly total: string | null;
  /** As shown: rounded like the total. */
  readonly components: Readonly<Record<string, string>>;
  readonly note: StandingNote | null;
}

/** `complete` is false exactly if an entry that competes or is there for selection lacks marks: then it cannot be final. */
export interface DivisionStandings {
  readonly division: string;
  readonly complete: boolean;
  readonly standings: readonly Standing[];
}
