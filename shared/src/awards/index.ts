export { awardPrizes } from './award-prizes.js';
export type { PrizeEntry, Prizes, UndecidedPrize } from './prizes.js';
