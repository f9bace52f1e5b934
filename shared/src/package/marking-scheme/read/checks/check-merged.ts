import { completeTable, type Columns, type Header, type Table, type Tables } from '../../layout/find-tables.js';
import type { MarkingColumn } from '../../layout/layouts.js';
import type { SheetReading } from '../../sheet/sheet-reading.js';
import type { CellArea } from '../../sheet/workbook.js';

/**
 * Refuses filled cells that are merged over several rows where they hide to which row a value belongs, and lets the others
 * stand: a sub-criterion over its rows, an aspect over its levels, a section over several aspects (each of them has it).
 */
export function checkMerged(reading: SheetReading, tables: Tables): void {
  for (const area of reading.sheet.merged) {
    if (!reading.isFilled(area.top, area.left)) continue;
    const above = [tables.sections, tables.criteria].some(
      (table) => table && area.bottom > area.top && isIn(area, table),
    );
    if (above || isUnclear(reading, area, tables.marking)) reading.refuseMerged(area);
  }
}

function isIn(area: CellArea, table: Table<string>): boolean {
  const columns = completeTable(table)?.columns;
  return (
    area.bottom > table.row && area.top <= table.lastRow && columns !== undefined && under(area, columns).length > 0
  );
}

const ofSubCriterion: readonly MarkingColumn[] = ['id', 'name', 'day'];

function isUnclear(reading: SheetReading, area: CellArea, headers: readonly Header<MarkingColumn>[]): boolean {
  const [first] = headers;
  if (!first?.columns || area.bottom <= first.row || headers.some(({ row }) => row === area.top)) return false;
  const { columns } = first;
  const starts = (row: number) => (['type', 'aspect'] as const).some((name) => reading.isFilled(row, columns[name]));
  const [column, ...more] = under(area, columns);
  if (column === undefined || area.bottom === area.top) return false;
  if (more.length > 0) return true;
  if (ofSubCriterion.includes(column)) return false;
  const covered = rowsBelow(reading, area).filter(starts);
  if (column !== 'section') return covered.length > 0;
  for (const row of covered) reading.repeat(area.top, row, columns.section);
  return false;
}

// An area can be as high as a spreadsheet goes, far beyond the last row with something in it.
function rowsBelow(reading: SheetReading, { top, bottom }: CellArea): number[] {
  const last = Math.min(bottom, reading.lastRow);
  return Array.from({ length: Math.max(0, last - top) }, (_, at) => top + 1 + at);
}

function under<C extends string>(area: CellArea, columns: Columns<C>): C[] {
  return (Object.keys(columns) as C[]).filter(
    (column) => columns[column] >= area.left && columns[column] <= area.right,
  );
}
