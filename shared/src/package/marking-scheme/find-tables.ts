import { plainName } from './sheet/cell-text.js';
import type { ColumnRule, Layout, TableRule } from './layouts.js';
import type { SheetReading } from './sheet/sheet-reading.js';

/** Column numbers (from 1) by what stands in them. */
export type Columns<Column extends string> = Readonly<Record<Column, number>>;

/** A header row; `columns` is null while a header is missing, and what stands under it cannot be read then. */
export interface Header<Column extends string> {
  readonly row: number;
  readonly columns: Columns<Column> | null;
}

export interface Table<Column extends string> extends Header<Column> {
  /** The last row that can belong to the table: the next one begins below it. */
  readonly lastRow: number;
}

export interface CompleteTable<Column extends string> extends Table<Column> {
  readonly columns: Columns<Column>;
}

/** Where the tables of the layout stand; null: there is no such table. The marking table repeats its header. */
export interface Tables {
  readonly sections: Table<keyof Layout['sections']> | null;
  readonly criteria: Table<keyof Layout['criteria']> | null;
  readonly marking: readonly Header<keyof Layout['marking']>[];
}

/** Finds the header rows by their texts. Refuses `table-missing`, `header-missing` and `header-twice`. */
export function findTables(reading: SheetReading, layout: Layout): Tables {
  const marking = headersOf(reading, layout.marking);
  // Text that looks like a header inside the marking rows must not move the tables above them.
  const above = (marking[0]?.row ?? reading.lastRow + 1) - 1;
  const sections = headersOf(reading, layout.sections, above).slice(0, 1);
  const criteria = headersOf(reading, layout.criteria, above).slice(0, 1);
  const starts = [...sections, ...criteria, ...marking].map(({ row }) => row);
  const upToNext = <C extends string>(header: Header<C> | undefined): Table<C> | null =>
    header
      ? { ...header, lastRow: Math.min(reading.lastRow + 1, ...starts.filter((row) => row > header.row)) - 1 }
      : null;
  return { sections: upToNext(sections[0]), criteria: upToNext(criteria[0]), marking };
}

function headersOf<C extends string>(reading: SheetReading, rule: TableRule<C>, lastRow?: number): Header<C>[] {
  const headers: Header<C>[] = [];
  for (let row = reading.sheet.firstRow; row <= (lastRow ?? reading.lastRow); row += 1) {
    const found = matchRow(reading, row, rule);
    if (isHeader(found, rule)) headers.push({ row, columns: columnsOf(reading, row, rule, found) });
  }
  if (headers.length === 0) {
    const labels = Object.values<ColumnRule>(rule).map(({ label }) => label);
    reading.refuse('spreadsheet/table-missing', reading.sheet.firstRow, 1, { headers: labels.join(', ') });
  }
  return headers;
}

type Found = ReadonlyMap<string, readonly number[]>;

function matchRow<C extends string>(reading: SheetReading, row: number, rule: TableRule<C>): Found {
  const names = reading.row(row).map(plainName);
  return new Map(
    Object.entries<ColumnRule>(rule).map(([column, { header }]) => [
      column,
      names.flatMap((name, at) => (header.test(name) ? [at + 1] : [])),
    ]),
  );
}

// Half the headers tell the row apart from text, and the other half can then be named as missing.
function isHeader(found: Found, rule: TableRule<string>): boolean {
  const present = [...found.values()].filter((columns) => columns.length > 0).length;
  return present >= Math.max(2, Math.ceil(Object.keys(rule).length / 2));
}

function columnsOf<C extends string>(
  reading: SheetReading,
  row: number,
  rule: TableRule<C>,
  found: Found,
): Columns<C> | null {
  const columns: [string, number][] = [];
  let missing = false;
  for (const [column, { label, last }] of Object.entries<ColumnRule>(rule)) {
    const [first, ...more] = found.get(column) ?? [];
    if (first === undefined) {
      missing = true;
      reading.refuse('spreadsheet/header-missing', row, 1, { header: label });
      continue;
    }
    const second = last ? undefined : more[0];
    if (second !== undefined) reading.refuse('spreadsheet/header-twice', row, second, { header: label });
    columns.push([column, last ? (more.at(-1) ?? first) : first]);
  }
  return missing ? null : (Object.fromEntries(columns) as Columns<C>);
}

/** The table if it is there with all its headers. */
export function completeTable<C extends string>(table: Table<C> | null): CompleteTable<C> | null {
  return table?.columns ? { ...table, columns: table.columns } : null;
}
