export { awardPrizes } from './award-prizes.js';
export type { PrizeEntry, Prizes, UndecidedPrize } from './prizes.js';
export { prizeName, prizeNames } from './prize-name.js';
