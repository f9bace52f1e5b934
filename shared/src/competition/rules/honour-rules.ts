import type { LocalText } from '../local-text.js';
import type { PrizeBase } from './prize-rule.js';
import type { SkillLevel } from './skill-level.js';

/**
 * All given parts must hold. Places are those among the entries that can take prizes; the share band is
 * (`shareAbove`, `shareTo`] of place / base.
 */
export interface Condition extends PrizeBase {
  readonly placeFrom?: number;
  readonly placeTo?: number;
  readonly shareAbove?: string;
  readonly shareTo?: string;
  readonly prizes?: readonly string[];
  readonly divisions?: readonly string[];
  /** People in the entry. */
  readonly sizes?: readonly number[];
  /** So many people in the entry, or more. */
  readonly sizeFrom?: number;
  readonly tiers?: readonly string[];
  readonly classes?: readonly string[];
  /** Levels held before. */
  readonly levels?: readonly SkillLevel[];
  readonly minScore?: string;
}

/** 荣誉称号, with the body that confers it. */
export interface HonourRule {
  readonly honour: string;
  readonly name?: LocalText;
  readonly body?: LocalText;
  readonly when?: Condition;
  /** Not to who already holds it (default true). */
  readonly unlessHeld?: boolean;
}

/** 技能等级晋升. The first row whose `when` holds decides; who is there already (or higher) gets `ifAlready` if that is higher. */
export interface PromotionRule {
  readonly to: SkillLevel;
  readonly ifAlready?: SkillLevel;
  readonly when?: Condition;
}
