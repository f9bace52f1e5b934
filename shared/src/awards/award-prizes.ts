import type { PrizeRule } from '../competition/index.js';
import type { DivisionStandings } from '../ranking/index.js';
import type { PrizeEntry, Prizes } from './prizes.js';

export declare function awardPrizes(
  divisions: readonly DivisionStandings[],
  rules: readonly PrizeRule[],
  entries: readonly PrizeEntry[],
): Prizes;
