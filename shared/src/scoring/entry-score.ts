import type { JudgeMark } from '../marking/index.js';

/** A mark of one entry. */
export interface EntryMark extends JudgeMark {
  readonly aspect: string;
}

/** `points` ≥ 0 of the total, a decimal string. */
export interface Penalty {
  readonly points: string;
}

/**
 * A part of a score: `points` as calculated (a decimal string with every digit it has), `shown` rounded like the total,
 * which is what places, keys and pass marks compare.
 */
export interface PartScore {
  readonly points: string;
  readonly shown: string;
}

/** `missing`: how many marks it still needs. An aspect in `spread` must be scored again by its whole panel. */
export interface AspectScore extends PartScore {
  readonly state: 'complete' | 'incomplete';
  readonly marks: number;
  readonly missing: number;
  readonly spread: boolean;
  readonly vetoed: boolean;
  /** Every judge marked `dnf`: 0 points, and no value in keys. */
  readonly dnf: boolean;
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
}
