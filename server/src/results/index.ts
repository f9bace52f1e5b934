export { ResultsModule } from './results.module.js';
export { ResultsService } from './results.service.js';
export { DecisionEntity } from './decisions/decision.entity.js';
export { PenaltyEntity } from './penalties/penalty.entity.js';
export { ProposalEntity } from './rules/proposal.entity.js';
export { ScoreEntity } from './standings/score.entity.js';
export { SkillFacts } from './standings/skill-facts.js';
export { SkillMarks, type MarksSource } from './standings/skill-marks.js';
export { StandingsService } from './standings/standings.service.js';
