import type { Ranking } from '../competition/index.js';
import type { DivisionStandings, RankedEntry } from './standing.js';

export interface RankOptions {
  readonly running?: boolean;
}

export declare function rankEntries(
  entries: readonly RankedEntry[],
  ranking?: Ranking,
  options?: RankOptions,
): DivisionStandings[];
