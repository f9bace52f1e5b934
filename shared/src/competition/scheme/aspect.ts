import type { LocalText } from '../local-text.js';

export const combineKinds = ['single', 'mean', 'median', 'sum', 'trimmed-mean'] as const;
export type CombineKind = (typeof combineKinds)[number];

/** How the points of several judges become one. `high` and `low` (default 1) are how many a trimmed mean drops. */
export interface Combine {
  readonly kind: CombineKind;
  readonly high?: number;
  readonly low?: number;
}

/** What every aspect has, whatever its method. `max` is a decimal string > 0. */
export interface AspectBase {
  readonly id: string;
  readonly name?: LocalText;
  readonly max: string;
  /** Default: `mean` for judgement, else `single`. */
  readonly combine?: Combine;
  /** Default: 3 for judgement, else 1; a trimmed mean also needs high + low + 1. */
  readonly minJudges?: number;
  /** Fewer marks than needed: incomplete (`refuse`, default) or the mean of the marks there are. */
  readonly whenShort?: 'refuse' | 'plain-mean';
  /** The mark `veto` is accepted too: the whole criterion becomes 0. */
  readonly veto?: boolean;
  readonly description?: LocalText;
  readonly requirement?: LocalText;
  /** Texts of the levels 0 to 3, for judgement. */
  readonly descriptors?: readonly [LocalText, LocalText, LocalText, LocalText];
  readonly section?: string;
}

/** A mark is a number 0..max, a whole multiple of `step` or of at most 8 decimals. */
export interface PointsAspect extends AspectBase {
  readonly method: 'points';
  readonly step?: string;
}

/** A mark is `pass` (max) or `fail` (0). */
export interface PassFailAspect extends AspectBase {
  readonly method: 'pass-fail';
}

/** A mark is a whole number 0..possible, worth its share of max. */
export interface NumberCompletedAspect extends AspectBase {
  readonly method: 'number-completed';
  readonly possible: number;
}

/** `from` and `to` hold inclusively, `above` and `below` strictly; a limit that is not given always holds. */
export interface Band {
  readonly above?: string;
  readonly from?: string;
  readonly to?: string;
  readonly below?: string;
  readonly points: string;
}

/** A mark is a measured number, worth the points of the first band it lies in. */
export interface BandsAspect extends AspectBase {
  readonly method: 'bands';
  readonly bands: readonly Band[];
}

/** A mark is a level 0..3; the panel's mean level is worth its third of max. */
export interface JudgementAspect extends AspectBase {
  readonly method: 'judgement';
}

export interface Choice {
  readonly id: string;
  readonly deduct: string;
  readonly name?: LocalText;
}

/** A mark is the id of a choice; it takes `deduct` percent of max, or so many points, off max. */
export interface ChoiceAspect extends AspectBase {
  readonly method: 'choice';
  readonly unit: 'percent' | 'points';
  readonly choices: readonly Choice[];
}

/**
 * A mark is a measured number; `deduct` is taken off max for each `step` (> 0) beyond `tolerance` (default 0) from `target`
 * on the `side` (default both): started steps, or only complete ones.
 */
export interface DifferenceAspect extends AspectBase {
  readonly method: 'difference';
  readonly target: string;
  readonly tolerance?: string;
  readonly side?: 'both' | 'over' | 'under';
  readonly step: string;
  readonly deduct: string;
  readonly count: 'started' | 'complete';
}

/** A mark is how often something happened; each time takes `deduct` off max. */
export interface DeductPerEventAspect extends AspectBase {
  readonly method: 'deduct-per-event';
  readonly deduct: string;
}

/** `fraction` of max, a decimal string ≥ 0. */
export interface RatingLevel {
  readonly id: string;
  readonly fraction: string;
  readonly name?: LocalText;
}

/** A mark is the id of a level. */
export interface RatingAspect extends AspectBase {
  readonly method: 'rating';
  readonly levels: readonly RatingLevel[];
}

/** A mark is a measured number, worth first − step × (its place among the ranked entries of the division − 1). */
export interface PlaceAspect extends AspectBase {
  readonly method: 'place';
  readonly first: string;
  readonly step: string;
  readonly best: 'low' | 'high';
}

/** An aspect gets one mark (or one of each judge); the method says what a mark is and what it is worth. */
export type Aspect =
  | PointsAspect
  | PassFailAspect
  | NumberCompletedAspect
  | ChoiceAspect
  | BandsAspect
  | DifferenceAspect
  | DeductPerEventAspect
  | RatingAspect
  | JudgementAspect
  | PlaceAspect;

export type Method = Aspect['method'];
export type AspectOf<M extends Method> = Extract<Aspect, { readonly method: M }>;
