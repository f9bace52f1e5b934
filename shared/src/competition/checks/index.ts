export { checkPrizeRules } from './check-prize-rules.js';
export { checkRanking } from './check-ranking.js';
export { checkScoring } from './check-scoring.js';
