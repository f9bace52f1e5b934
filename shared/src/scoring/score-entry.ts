import type { Scoring } from '../competition/index.js';
import type { EntryMark, EntryScore, Penalty } from './entry-score.js';

export declare function scoreEntry(
  scoring: Scoring,
  marks: readonly EntryMark[],
  penalties?: readonly Penalty[],
): EntryScore;
