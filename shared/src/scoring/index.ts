export type { AspectScore, EntryMark, EntryScore, PartScore, Penalty } from './entry-score.js';
export { scoreEntry } from './score-entry.js';
