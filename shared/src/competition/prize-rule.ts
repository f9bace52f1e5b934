/** What happens to a tied group that straddles an award's count. Default `include`: all get it. */
export type TieAtCut = 'include' | 'exclude' | 'undecided';

/** What every prize rule may carry. */
export interface PrizeLimits {
  /** Of the rounded total; who is below is skipped and the next moves up. */
  readonly minScore?: string;
  /** Per rule and division over all its awards. */
  readonly maxPerUnit?: number;
  readonly tieAtCut?: TieAtCut;
  /** Only these divisions; without it, all. */
  readonly divisions?: readonly string[];
  /** Nothing is awarded in a division with fewer competed entries. */
  readonly fieldFrom?: number;
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

/** Rules run in order, each per division; an entry takes the first award that fits. */
export type PrizeRule = ByCountRule;
