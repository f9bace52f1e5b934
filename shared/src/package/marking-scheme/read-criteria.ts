import type { CriterionColumn } from './layouts.js';
import type { SheetReading } from './sheet/sheet-reading.js';
import type { CompleteTable } from './find-tables.js';
import { tableRows } from './table-rows.js';

export interface ReadCriterion {
  readonly id: string;
  readonly name: string;
  /** What the sheet says its aspects sum to, a decimal string; null if that cannot be read. */
  readonly mark: string | null;
  readonly row: number;
  readonly markColumn: number;
}

const criterionId = /^[A-Za-z]{1,2}$/;

/** The criteria by their letters, in the order of the sheet. Refuses `criterion-id-invalid` and `criterion-twice`. */
export function readCriteria(
  reading: SheetReading,
  table: CompleteTable<CriterionColumn>,
  titles: RegExp,
): ReadonlyMap<string, ReadCriterion> {
  const criteria = new Map<string, ReadCriterion>();
  const { columns } = table;
  for (const row of tableRows(reading, table, columns.id, columns.mark, titles)) {
    const id = reading.text(row, columns.id);
    if (id === '') continue;
    const criterion = {
      id,
      name: reading.text(row, columns.name),
      mark: reading.decimal(row, columns.mark),
      row,
      markColumn: columns.mark,
    };
    if (!criterionId.test(id)) reading.refuse('spreadsheet/criterion-id-invalid', row, columns.id, { criterion: id });
    else if (criteria.has(id)) reading.refuse('spreadsheet/criterion-twice', row, columns.id, { criterion: id });
    else criteria.set(id, criterion);
  }
  return criteria;
}
