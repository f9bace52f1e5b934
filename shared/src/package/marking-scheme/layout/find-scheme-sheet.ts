import type { Problem } from '../../../refusals/index.js';
import { hasMarkingTable, headersNeeded } from './find-tables.js';
import { layout, officialSheets } from './layouts.js';
import { plainName } from '../sheet/cell-text.js';
import type { Workbook, WorkbookSheet } from '../sheet/workbook.js';

/** The sheet with the scheme: the one of the official name, else the only one with the headers of a marking table. */
export function findSchemeSheet({
  sheets,
}: Workbook): { readonly sheet: WorkbookSheet } | { readonly problem: Problem } {
  const official = sheets.filter(({ name }) => plainName(name) === plainName(officialSheets.scheme));
  const [sheet, twin] = official.length > 0 ? official : sheets.filter(hasMarkingTable);
  if (sheet && !twin) return { sheet };
  const present = sheets.map(({ name }) => name).join(', ');
  if (!sheet) {
    const params = { expected: officialSheets.scheme, headers: headersNeeded(layout.marking), present };
    return { problem: { code: 'spreadsheet/sheet-missing', params } };
  }
  return { problem: { code: 'spreadsheet/sheet-twice', params: { sheet: sheet.name, other: twin?.name ?? '' } } };
}
