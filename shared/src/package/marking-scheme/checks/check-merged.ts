import type { Columns, Header, Table, Tables } from '../find-tables.js';
import type { SheetReading } from '../sheet/sheet-reading.js';
import type { CellArea } from '../sheet/workbook.js';

/**
 * Refuses filled merged cells where they hide which row or column a value belongs to: any in the marking rows, and those
 * over several rows in the tables above (there the form itself merges names sideways).
 */
export function checkMerged(reading: SheetReading, tables: Tables): void {
  for (const area of reading.sheet.merged) {
    if (!reading.isFilled(area.top, area.left)) continue;
    const above = [tables.sections, tables.criteria].some(
      (table) => table && area.bottom > area.top && isIn(area, table),
    );
    if (above || isInMarkingRows(area, tables.marking)) reading.refuseMerged(area);
  }
}

function isIn(area: CellArea, table: Table<string>): boolean {
  return area.bottom > table.row && area.top <= table.lastRow && isUnder(area, table.columns);
}

function isInMarkingRows(area: CellArea, headers: Tables['marking']): boolean {
  const first = headers[0];
  if (!first || area.bottom <= first.row || headers.some(({ row }) => row === area.top)) return false;
  return isUnder(area, first.columns);
}

function isUnder(area: CellArea, columns: Header<string>['columns']): boolean {
  return (
    columns !== null &&
    Object.values<number>(columns satisfies Columns<string>).some(
      (column) => column >= area.left && column <= area.right,
    )
  );
}
