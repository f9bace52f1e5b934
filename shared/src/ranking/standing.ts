import type { EntryStatus, RankingKeyName } from '../competition/index.js';
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

/** A ranking key, or what people decided about entries that are equal on all keys. */
export type DecidedBy = RankingKeyName | 'order' | 'draw';

/** A line of a ranking. Absent, withdrawn and disqualified entries show no total and no components. */
export interface Standing {
  readonly entry: string;
  readonly division: string;
  readonly place: number | null;
  /** Others have the same place. */
  readonly tied: boolean;
  readonly total: string | null;
  /** Points on the scale, as shown; null for whoever has none. */
  readonly scaled: string | null;
  /** As shown: rounded like the total. */
  readonly components: Readonly<Record<string, string>>;
  readonly note: StandingNote | null;
  /** Only with that note: the pass marks it is below, `total` or `component:<id>`. */
  readonly belowPassMark?: readonly string[];
  /**
   * What the place hangs on: the last key that it took to tell the entry (with those it is tied with) from its neighbours
   * above and below, or the decision that ended its tie. Null without a place, alone, or tied with everybody.
   */
  readonly decidedBy: DecidedBy | null;
}

export interface DivisionStandings {
  readonly division: string;
  /** False exactly if an entry that competes or is there for selection lacks marks: then it cannot be final. */
  readonly complete: boolean;
  readonly standings: readonly Standing[];
  /** Tied groups that wait for a decision: by place, the ids of each in code-unit order. */
  readonly undecided: readonly (readonly string[])[];
}
