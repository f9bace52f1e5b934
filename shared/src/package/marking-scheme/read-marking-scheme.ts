import type { SchemeOptions } from './read/build-scoring.js';
import { readSchemeSheet, type MarkingSchemeReading } from './read/read-scheme-sheet.js';
import type { Workbook } from './sheet/workbook.js';
import { readSchemeCopy } from './write/scheme-copy.js';

export type { MarkingSchemeReading, SchemeOptions };

/**
 * Reads the marking scheme in a workbook. A file that we wrote ourselves gives back everything it was written from, unless
 * its official sheets were changed since. Never throws: it lists everything that needs mending.
 */
export function readMarkingScheme(workbook: Workbook, options: SchemeOptions): MarkingSchemeReading {
  const reading = readSchemeSheet(workbook, options);
  const copy = reading.scoring && readSchemeCopy(workbook, reading.scoring, options);
  if (!copy) return reading;
  if ('scoring' in copy) return { ...reading, scoring: copy.scoring };
  return { ...reading, warnings: [...reading.warnings, copy.warning] };
}
