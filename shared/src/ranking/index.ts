export { placeRange, type PlaceRange, type RangeOptions } from './certainty/place-range.js';
export { keyReader, type KeyReader } from './lines/key-reader.js';
export { defaultKeys } from './lines/list-order.js';
export { LiveRanking } from './live-ranking.js';
export { rankEntries, type RankOptions } from './rank-entries.js';
export { drawOrder } from './ties/tie-decisions.js';
export type { DecidedBy, DivisionStandings, RankedEntry, Standing, StandingNote } from './standing.js';
