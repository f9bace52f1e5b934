export { rankEntries, type RankOptions } from './rank-entries.js';
export type { DivisionStandings, RankedEntry, Standing, StandingNote } from './standing.js';
