export { boardPolicies, maySwitchPolicy, type BoardPolicy } from './board-policy.js';
export { entryStatuses, type EntryStatus } from './entry-status.js';
export { localText, type LocalText } from './local-text.js';
export type { AwardCount, ByCountRule, PrizeLimits, PrizeRule, TieAtCut } from './prize-rule.js';
export type { Ranking, RankingKey, RankingKeyName } from './ranking.js';
export type {
  Aspect,
  AspectBase,
  AspectOf,
  Band,
  BandsAspect,
  Combine,
  CombineKind,
  JudgementAspect,
  Method,
  NumberCompletedAspect,
  PassFailAspect,
  PointsAspect,
} from './scheme/aspect.js';
export type { Rounding, RoundingPoint } from './scheme/rounding.js';
export type { Component, Criterion, SchemeChecks, Scoring, StandardsSection, SubCriterion } from './scheme/scoring.js';
export { nextPhase, phaseSteps, skillPhases, type PhaseStep, type SkillPhase } from './skill-phase.js';
export { tiers, type Tier } from './tier.js';
export { listAspects, type ListedAspect } from './scheme/list-aspects.js';
export { listCriteria, listSubCriteria, type ListedSubCriterion } from './scheme/list-sub-criteria.js';
export { checkPrizeRules, checkRanking, checkScoring } from './checks/index.js';
