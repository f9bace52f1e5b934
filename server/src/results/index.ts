export { ResultsModule } from './results.module.js';
export { ResultsService } from './results.service.js';
export { ScoreEntity } from './score.entity.js';
export { SkillFacts } from './skill-facts.js';
