import type { WorkbookCell } from './workbook.js';

/** What stands in a cell, with line ends made one kind and outer blanks gone; '' for an empty one. */
export function cellText(cell: WorkbookCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(cell).replace(/\r\n?/g, '\n').trim();
}

/** For comparing names and headers: case, line breaks and runs of blanks do not count. */
export function plainName(cell: WorkbookCell | undefined): string {
  return cellText(cell).replace(/\s+/g, ' ').toLowerCase();
}
