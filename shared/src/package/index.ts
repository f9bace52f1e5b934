export type { SchemeOptions } from './marking-scheme/build-scoring.js';
export type { CellArea, WorkbookCell, CellFault, WorkbookSheet, Workbook } from './marking-scheme/sheet/workbook.js';
export { readMarkingScheme, type MarkingSchemeReading } from './read-marking-scheme.js';
export { schemeSummary } from './scheme-summary.js';
