/** What happens to a tied group that straddles an award's count. Default `include`: all get it. */
export const tiesAtCut = ['include', 'exclude', 'undecided'] as const;
export type TieAtCut = (typeof tiesAtCut)[number];

/** Of whom a share or size is taken: status competed whatever the note (default), of these the placed, or all but guests. */
export const bases = ['competed', 'placed', 'registered'] as const;
export type Base = (typeof bases)[number];

/** Where a rule holds: only in these divisions (without it, all), and nowhere with fewer than `fieldFrom` competed entries. */
export interface PrizeScope {
  readonly divisions?: readonly string[];
  readonly fieldFrom?: number;
}

export interface PrizeLimits extends PrizeScope {
  /** Of the rounded total; who is below is skipped and the next moves up. */
  readonly minScore?: string;
  /** Per rule and division over all its awards. */
  readonly maxPerUnit?: number;
  readonly tieAtCut?: TieAtCut;
}

/** `base` is the field that shares, sizes and `fieldFrom` look at; entries for selection count in it only if asked. */
export interface PrizeBase {
  readonly base?: Base;
  readonly countSelectionOnly?: boolean;
}

export interface AwardCount {
  readonly award: string;
  readonly count: number;
}

/** A fixed number of each award, best first. */
export interface ByCountRule extends PrizeLimits {
  readonly rule: 'by-count';
  readonly awards: readonly AwardCount[];
}

/** `share`: `0.1` or `2/3`. */
export interface AwardShare {
  readonly award: string;
  readonly share: string;
}

/** A share of the base for each award, rounded by itself; an award that comes to 0 leaves 0 for the following ones. */
export interface ByShareRule extends PrizeLimits, PrizeBase {
  readonly rule: 'by-share';
  readonly awards: readonly AwardShare[];
  readonly rounding?: 'floor' | 'ceil' | 'half-up';
  /** The least count of each award. Default 0. */
  readonly atLeast?: number;
}

/** So many in a field of at most `upTo` (inclusive; without it, any). */
export interface FieldSize {
  readonly upTo?: number;
  readonly count: number;
}

/** A number of one award by the size of the base: the first size that fits. */
export interface BySizeRule extends PrizeLimits, PrizeBase {
  readonly rule: 'by-size';
  readonly award: string;
  readonly sizes: readonly FieldSize[];
}

/** 优胜奖: everybody without a prize whose place is at most share × base, not rounded. */
export interface UpperShareRule extends PrizeLimits, PrizeBase {
  readonly rule: 'upper-share';
  readonly award: string;
  readonly share: string;
}

/** Everybody without a prize who reaches the score. */
export interface ByScoreRule extends PrizeScope {
  readonly rule: 'by-score';
  readonly award: string;
  readonly score: string;
  readonly minScore?: string;
  readonly maxPerUnit?: number;
}

/** Medals by points within a tolerance of the best; awards `gold silver bronze medallion`. */
export interface WorldskillsRule extends PrizeScope {
  readonly rule: 'worldskills';
  /** Default 2. */
  readonly tolerance?: string;
  /** Least points of a medallion. Default: 500 or 700 with the scale, else none. */
  readonly threshold?: string;
  readonly minScore?: string;
}

/** Rules run in order, each per division; an entry takes the first award that fits. */
export type PrizeRule = ByCountRule | ByShareRule | BySizeRule | UpperShareRule | ByScoreRule | WorldskillsRule;
