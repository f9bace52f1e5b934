import type { JudgeMark } from '../marking/index.js';

/** A mark of one entry. */
export interface EntryMark extends JudgeMark {
  readonly aspect: string;
}

/** `points` ≥ 0 of the total, a decimal string. */
export interface Penalty {
  readonly points: string;
}

/** The least and the most that missing marks, or for points by place those of others, can still make of something. */
export interface OpenPoints {
  readonly least: string;
  readonly most: string;
}

/**
 * A part of a score: `points` as calculated (a decimal string with every digit it has), `shown` rounded like the total,
 * which is what places, keys and pass marks compare. `open` is there as long as its points can change.
 */
export interface PartScore {
  readonly points: string;
  readonly shown: string;
  readonly open?: OpenPoints;
}

/**
 * `missing`: how many marks it still needs. An aspect in `spread` must be scored again by its whole panel. One that is
 * complete and still `open` is provisional: points by place move as the rest of the field is marked.
 */
export interface AspectScore extends PartScore {
  readonly state: 'complete' | 'incomplete';
  readonly marks: number;
  readonly missing: number;
  readonly spread: boolean;
  readonly vetoed: boolean;
  /** Every judge marked `dnf`: 0 points, and no value in keys. */
  readonly dnf: boolean;
  /**
   * What the judges measured (bands, difference, place), `dnf` and `veto` left out, joined by the aspect's `combine` and
   * not bounded; exact, for `parseExact`. Null where nothing is measured.
   */
  readonly measured: string | null;
}

/** The rounded total if every missing mark got its worst, or its best; and whether any pass mark is missed then. */
export interface TotalBound {
  readonly total: string;
  readonly belowPassMark: boolean;
}

/**
 * The score of one entry, plain JSON to be stored and sent. As long as it is not `complete` all points are running ones.
 * Parts stand by id; JSON may reorder ids that look like whole numbers, so walk the scheme for its order.
 */
export interface EntryScore {
  readonly aspects: Readonly<Record<string, AspectScore>>;
  /** Σ their aspects, before their weight. */
  readonly criteria: Readonly<Record<string, PartScore>>;
  /** Scaled and rounded, before their weight; empty in a skill without components. */
  readonly components: Readonly<Record<string, PartScore>>;
  /** What was taken off, after the limit. */
  readonly penalties: string;
  /** The rounded total. */
  readonly total: string;
  readonly complete: boolean;
  /** It has at least one mark. */
  readonly started: boolean;
  /** How many of its aspects have the marks they need. */
  readonly marked: number;
  readonly of: number;
  /** Which pass marks it is below: `total`, `component:<id>`. */
  readonly belowPassMark: readonly string[];
  /** Equal to `most` as soon as nothing can change any more. */
  readonly least: TotalBound;
  readonly most: TotalBound;
}
