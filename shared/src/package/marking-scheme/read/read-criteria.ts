import type { CompleteTable } from '../layout/find-tables.js';
import type { CriterionColumn } from '../layout/layouts.js';
import { quoted, type SheetReading } from '../sheet/sheet-reading.js';
import { tableRows } from '../layout/table-rows.js';

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
): ReadonlyMap<string, ReadCriterion> {
  const criteria = new Map<string, ReadCriterion>();
  const { columns } = table;
  for (const row of tableRows(reading, table, columns.id, columns.mark)) {
    const id = reading.text(row, columns.id);
    // The empty form comes with letters in place; who needs fewer leaves the rest as it is.
    if (id === '' || !(reading.isFilled(row, columns.name) || reading.isFilled(row, columns.mark))) continue;
    const criterion = {
      id,
      name: reading.text(row, columns.name),
      mark: reading.decimal(row, columns.mark),
      row,
      markColumn: columns.mark,
    };
    const params = { criterion: quoted(id) };
    if (!criterionId.test(id)) reading.refuse('spreadsheet/criterion-id-invalid', row, columns.id, params);
    else if (criteria.has(id)) reading.refuse('spreadsheet/criterion-twice', row, columns.id, params);
    else criteria.set(id, criterion);
  }
  return criteria;
}
