import type { ResultRules, Scoring } from '../competition/index.js';

/** GET …/skills/:skill/rules. Once marking is open they are `frozen`: a change must be proposed and confirmed by somebody else. */
export interface RulesView {
  readonly rules: ResultRules;
  /** Null: no scheme yet. */
  readonly scoring: Scoring | null;
  readonly frozen: boolean;
  /** The skill's; goes back with a change. */
  readonly version: number;
}

/** PUT …/skills/:skill/rules {version, rules, scoring?} → SkillView, during setup only. Without `scoring` the scheme stays. */
export interface NewRules {
  readonly rules: ResultRules;
  readonly scoring?: Scoring;
}
