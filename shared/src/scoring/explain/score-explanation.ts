import type { CombineKind, Method } from '../../competition/index.js';
import type { RoundMode } from '../../numbers/index.js';
import type { AspectScore, PartScore, TotalBound } from '../entry-score.js';

/*
 * Plain JSON, from the total down to each judge's mark. Numbers are strings without loss: a decimal where it is finite,
 * otherwise `n/d` (read them with `parseExact`); `shown` and totals are as people see them.
 */

/** A rounding point that changed the number; where nothing changed there is null. */
export interface RoundingStep {
  readonly from: string;
  readonly to: string;
  readonly digits: number;
  readonly mode: RoundMode;
}

/**
 * `special`: a `veto`, or a `dnf` that counts as 0 points. `dropped`: does not count, as an extreme left out by a trimmed
 * mean or overruled by another judge's veto.
 */
export type MarkUse = 'used' | 'dropped' | 'special';

/** What one judge entered and what it is worth by itself. */
export interface MarkExplanation {
  readonly judge: string | null;
  readonly value: string;
  readonly points: string;
  readonly use: MarkUse;
}

export interface AspectExplanation {
  readonly id: string;
  readonly method: Method;
  readonly max: string;
  readonly score: AspectScore;
  /** By judge. */
  readonly marks: readonly MarkExplanation[];
  /** How the judges' points were joined; `plain-mean` where there were too few for what the scheme asks. */
  readonly by: CombineKind | 'plain-mean';
  /** The place of a measured number in its field, for points by place. */
  readonly place: number | null;
  readonly rounded: RoundingStep | null;
}

/** `id` is null where the aspects stand in the criterion directly. `points` are Σ its aspects. */
export interface SubCriterionExplanation {
  readonly id: string | null;
  readonly points: string;
  readonly aspects: readonly AspectExplanation[];
}

/** `contribution`: points × weight, to the component it stands in, else to the total. */
export interface CriterionExplanation {
  readonly id: string;
  readonly weight: string;
  readonly score: PartScore;
  readonly contribution: string;
  /** Aspects whose veto made it 0. */
  readonly vetoedBy: readonly string[];
  readonly subCriteria: readonly SubCriterionExplanation[];
}

/** Points = scaledTo × reached / outOf, rounded; reached is Σ contributions of its criteria. */
export interface ComponentExplanation {
  readonly id: string;
  readonly weight: string;
  readonly score: PartScore;
  readonly contribution: string;
  readonly reached: string;
  readonly scaledTo: string;
  readonly outOf: string;
  readonly rounded: RoundingStep | null;
  readonly passMark: PassMarkExplanation | null;
  readonly criteria: readonly CriterionExplanation[];
}

export interface PassMarkExplanation {
  readonly passMark: string;
  readonly below: boolean;
}

/** What penalties asked for and what they took. */
export interface PenaltyExplanation {
  readonly asked: string;
  readonly limit: string | null;
  readonly taken: string;
}

/** An aspect that still needs so many marks; in `spread`, all of them again. 0: it only lacks the rest of its field. */
export interface MissingMarks {
  readonly aspect: string;
  readonly marks: number;
  readonly spread: boolean;
}

/** total = rounded(max(0, sum − penalties taken)); sum is Σ contributions of the parts. */
export interface ScoreExplanation {
  readonly total: string;
  readonly sum: string;
  readonly penalties: PenaltyExplanation;
  /** Penalties took more than there was. */
  readonly floored: boolean;
  readonly rounded: RoundingStep | null;
  readonly passMark: PassMarkExplanation | null;
  readonly complete: boolean;
  readonly missing: readonly MissingMarks[];
  readonly least: TotalBound;
  readonly most: TotalBound;
  /** Empty in a skill that has criteria directly. */
  readonly components: readonly ComponentExplanation[];
  /** Empty in a skill with components. */
  readonly criteria: readonly CriterionExplanation[];
}
