export { checkDecision } from './check-decision.js';
export { checkPrizeRules } from './check-prize-rules.js';
export { checkRanking } from './check-ranking.js';
export { checkScoring } from './check-scoring.js';
export { checkResultRules, checkSkillRules } from './check-skill-rules.js';
