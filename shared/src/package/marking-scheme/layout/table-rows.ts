import type { Table } from './find-tables.js';
import { sumLine, titles } from './layouts.js';
import { plainName } from '../sheet/cell-text.js';
import type { SheetReading } from '../sheet/sheet-reading.js';

/**
 * The rows of a table that have an id. Blank rows, titles and sums are passed by; a named row with a value but
 * without an id is refused (`id-missing`).
 */
export function tableRows(
  reading: SheetReading,
  table: Table<string>,
  idColumn: number,
  valueColumn: number,
): number[] {
  const rows: number[] = [];
  for (let row = table.row + 1; row <= table.lastRow; row += 1) {
    const isTitle = titles.test(plainName(reading.row(row)[idColumn - 1])) && !reading.isFilled(row, valueColumn);
    if (isTitle) continue;
    if (reading.isFilled(row, idColumn)) rows.push(row);
    else if (isNamedValue(reading, row, valueColumn)) reading.refuse('spreadsheet/id-missing', row, idColumn);
  }
  return rows;
}

function isNamedValue(reading: SheetReading, row: number, valueColumn: number): boolean {
  const names = reading
    .row(row)
    .slice(0, valueColumn - 1)
    .map(plainName)
    .filter((name) => name !== '');
  return (
    typeof reading.row(row)[valueColumn - 1] === 'number' &&
    names.length > 0 &&
    !names.some((name) => sumLine.test(name))
  );
}
