export { CompetitionEntity } from './competition.entity.js';
export { CompetitionsModule } from './competitions.module.js';
export { checkDates, CompetitionsService } from './competitions.service.js';
export { SkillCounts } from './skill-counts.js';
export { SkillEntity } from './skill.entity.js';
export { checkedRules, checkedScheme, readScheme } from './checked-rules.js';
export { drawCommitment, newDrawSeed } from './draw-seed.js';
export type { SkillRequest } from './skill-request.js';
export { boardOf, boardTitle, schemeOf, SkillsService, type WantedRules } from './skills.service.js';
