import type { DecidedBy } from '../ranking/index.js';
import type { Language } from '../refusals/index.js';
import type { AwardCertainty } from './award-certainty.js';

/** A name on the wire: one text, or one per language. */
export type PublicName = string | Readonly<Partial<Record<Language, string>>>;

/** `hidden`: nothing is shown yet. `provisional`: running order. `frozen`: the picture of the freeze. `final`: decided, signed, published. */
export const boardStates = ['hidden', 'provisional', 'frozen', 'final'] as const;
export type BoardState = (typeof boardStates)[number];

/** Why a row has no place, or that its place may still move. `null`: complete and placed. */
export type RowStatus =
  'not-started' | 'in-progress' | 'below-pass-mark' | 'guest' | 'disqualified' | 'withdrawn' | 'absent';

/** A line that everybody may see. The type has no field for what may not be known. Points are decimal strings. */
export interface PublishedRow {
  readonly entry: string;
  readonly number: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly delegation: string | null;
  readonly division: string;
  /** Running place while the board is provisional, official place once it is final; shared when `tied`. */
  readonly place: number | null;
  /** The place held before the last move; null when it never moved. */
  readonly previousPlace: number | null;
  readonly tied: boolean;
  /** What the place hangs on: the key, or the decision, that told the entry from its neighbours. */
  readonly decidedBy: DecidedBy | null;
  readonly total: string | null;
  /** Points on the scale: on a final board only, because each mark moves everybody's. */
  readonly scaled: string | null;
  readonly components: Readonly<Record<string, string>>;
  readonly prize: string | null;
  /** While the board is provisional: the best award that is still possible, and whether it is certain. */
  readonly certainty: AwardCertainty | null;
  readonly status: RowStatus | null;
}

/** A published board at one version. `version` grows by exactly one per published change; `at` is server time in epoch ms. */
export interface PublishedBoard {
  readonly board: string;
  readonly version: number;
  readonly at: number;
  readonly state: BoardState;
  readonly hash: string;
  readonly rows: readonly PublishedRow[];
}

/** The step from one version to the next (or over several): rows that changed, entries that left, the hash afterwards. */
export interface BoardPatch {
  readonly board: string;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly state: BoardState;
  readonly rows: readonly PublishedRow[];
  readonly removed: readonly string[];
  readonly hash: string;
}
