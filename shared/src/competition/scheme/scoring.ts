import type { LocalText } from '../local-text.js';
import type { Aspect } from './aspect.js';
import type { Rounding } from './rounding.js';
import type { Scale } from './scale.js';

/** The marking scheme of a skill: either components, or criteria directly (never both). Decimals are strings. */
export interface Scoring {
  readonly components?: readonly Component[];
  readonly criteria?: readonly Criterion[];
  /** Of the rounded total, after penalties. */
  readonly passMark?: string;
  /** The most that penalties can take. */
  readonly penaltyLimit?: string;
  readonly rounding?: Rounding;
  readonly scale?: Scale;
  readonly checks?: SchemeChecks;
}

/** 成绩构成: theory, practice … `scaledTo` (default 100) × Σ criteria / `outOf` (default: the most they can reach). */
export interface Component {
  readonly id: string;
  readonly name?: LocalText;
  readonly weight?: string;
  readonly scaledTo?: string;
  readonly outOf?: string;
  /** After scaling, before the weight. */
  readonly passMark?: string;
  readonly criteria: readonly Criterion[];
}

/** 模块. Its aspects stand in it directly or in sub-criteria (never both). Weight 0: counts only as a tie-break. */
export interface Criterion {
  readonly id: string;
  readonly name?: LocalText;
  readonly weight?: string;
  readonly aspects?: readonly Aspect[];
  readonly subCriteria?: readonly SubCriterion[];
}

/** 子项: what one panel marks together on one sheet. */
export interface SubCriterion {
  readonly id: string;
  readonly name?: LocalText;
  readonly day?: string;
  readonly aspects: readonly Aspect[];
}

/** What the scheme should add up to. Scores do not depend on it. */
export interface SchemeChecks {
  readonly total?: string;
  readonly sections?: readonly StandardsSection[];
  readonly sectionLimit?: string;
  readonly aspectMax?: string;
  readonly blocking?: boolean;
}

export interface StandardsSection {
  readonly id: string;
  readonly name?: LocalText;
  readonly weight: string;
}
