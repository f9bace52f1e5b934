import type { Scoring } from '../../competition/index.js';
import type { Problem } from '../../refusals/index.js';
import { readSchemeSheet } from './read/read-scheme-sheet.js';
import { lossesBetween } from './write/losses.js';
import { isSameScheme, writeSchemeCopy } from './write/scheme-copy.js';
import { writeSchemeSheets, type WritingOptions } from './write/write-scheme-sheet.js';
import { asWorkbook, type WrittenCell, type WrittenRow, type WrittenSheet } from './write/written-sheet.js';

export type { WritingOptions, WrittenCell, WrittenRow, WrittenSheet };

/** A scheme as sheets, and what the official form among them does not say. */
export interface WrittenScheme {
  readonly sheets: readonly WrittenSheet[];
  readonly losses: readonly Problem[];
}

/**
 * The scheme in the official form. What the form cannot hold is told as `losses` and kept in a sheet of our own, so that
 * `readMarkingScheme` gives back exactly this scheme.
 */
export function writeMarkingScheme(scoring: Scoring, options: WritingOptions): WrittenScheme {
  const sheets = writeSchemeSheets(scoring, options);
  const readBack = (measurement: 'points' | 'pass-fail') =>
    readSchemeSheet(asWorkbook(sheets), { measurement, judgesPerJudgement: 3 }).scoring ?? {};
  const plain = readBack('pass-fail');
  const copies = isSameScheme(scoring, plain) ? [] : [writeSchemeCopy(scoring, options.language)];
  return { sheets: [...sheets, ...copies], losses: lossesBetween(scoring, readBack('points')) };
}
