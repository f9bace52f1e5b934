import type { HonourRule, PromotionRule } from './honour-rules.js';
import type { PrizeRule } from './prize-rule.js';
import type { Qualification } from './qualification.js';
import type { Ranking } from './ranking.js';
import type { Scoring } from '../scheme/scoring.js';

/** Everything that turns the marks of a skill into results. */
export interface SkillRules {
  readonly scoring: Scoring;
  readonly ranking?: Ranking;
  readonly prizes?: readonly PrizeRule[];
  readonly honours?: readonly HonourRule[];
  readonly promotions?: readonly PromotionRule[];
  readonly qualification?: Qualification;
}

/** What turns scores into results: the rules of a skill without its marking scheme. */
export type ResultRules = Omit<SkillRules, 'scoring'>;
