export { boardPolicies, maySwitchPolicy, type BoardPolicy } from './board-policy.js';
export { entryStatuses, type EntryStatus } from './entry-status.js';
export { localText, type LocalText } from './local-text.js';
export type { Decision, DrawDecision, OrderDecision, PrizeDecision, QualificationDecision } from './rules/decision.js';
export type { DelegationKey, DelegationRanking } from './rules/delegation-ranking.js';
export type { EntryFacts } from './rules/entry-facts.js';
export type { Condition, HonourRule, PromotionRule } from './rules/honour-rules.js';
export {
  bases,
  tiesAtCut,
  type AwardCount,
  type AwardShare,
  type Base,
  type ByCountRule,
  type ByScoreRule,
  type ByShareRule,
  type BySizeRule,
  type FieldSize,
  type PrizeBase,
  type PrizeLimits,
  type PrizeRule,
  type PrizeScope,
  type TieAtCut,
  type UpperShareRule,
  type WorldskillsRule,
} from './rules/prize-rule.js';
export type { Qualification } from './rules/qualification.js';
export { tieEnds, type Ranking, type RankingKey, type RankingKeyName, type TieEnd } from './rules/ranking.js';
export type {
  Aspect,
  AspectBase,
  AspectOf,
  Band,
  BandsAspect,
  Choice,
  ChoiceAspect,
  Combine,
  CombineKind,
  DeductPerEventAspect,
  DifferenceAspect,
  JudgementAspect,
  Method,
  NumberCompletedAspect,
  PassFailAspect,
  PlaceAspect,
  PointsAspect,
  RatingAspect,
  RatingLevel,
} from './scheme/aspect.js';
export type { Rounding, RoundingPoint } from './scheme/rounding.js';
export { scaleKinds, type Scale, type ScaleKind } from './scheme/scale.js';
export type { Component, Criterion, SchemeChecks, Scoring, StandardsSection, SubCriterion } from './scheme/scoring.js';
export { nextPhase, phaseSteps, skillPhases, type PhaseStep, type SkillPhase } from './skill-phase.js';
export { skillLevels, type SkillLevel } from './rules/skill-level.js';
export type { ResultRules, SkillRules } from './rules/skill-rules.js';
export { applyPreset, rulesPresets, type BothTexts, type RulesPreset, type RulesPresetId } from './presets/index.js';
export { tiers, type Tier } from './tier.js';
export { listAspects, type ListedAspect } from './scheme/list-aspects.js';
export { listCriteria, listSubCriteria, type ListedSubCriterion } from './scheme/list-sub-criteria.js';
export {
  checkDecision,
  checkPrizeRules,
  checkRanking,
  checkResultRules,
  checkScoring,
  checkSkillRules,
} from './checks/index.js';
