import { layout, type ColumnRule, type CriterionColumn, type MarkingColumn, type SectionColumn } from './layouts.js';
import type { TableRule } from './layouts.js';
import { plainName } from '../sheet/cell-text.js';
import type { SheetReading } from '../sheet/sheet-reading.js';
import type { WorkbookSheet } from '../sheet/workbook.js';

/** Column numbers (from 1) by what stands in them; 0 is a column that the sheet does without, always empty. */
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

/** Where the tables stand; null: there is no such table. The marking table repeats its header. */
export interface Tables {
  readonly sections: Table<SectionColumn> | null;
  readonly criteria: Table<CriterionColumn> | null;
  readonly marking: readonly Header<MarkingColumn>[];
}

/** Finds the header rows by their texts, wherever they stand. Refuses `table-missing` (marking), `header-missing` and `header-twice`. */
export function findTables(reading: SheetReading): Tables {
  const marking = headersOf(reading, layout.marking);
  if (marking.length === 0) refuseMissing(reading, layout.marking);
  // Text that looks like a header inside the marking rows must not move the tables above them.
  const above = (marking[0]?.row ?? reading.lastRow + 1) - 1;
  const sections = headersOf(reading, layout.sections, above).slice(0, 1);
  const criteria = headersOf(reading, layout.criteria, above).slice(0, 1);
  const starts = [...sections, ...criteria, ...marking].map(({ row }) => row);
  const upToNext = <C extends string>(header: Header<C> | undefined): Table<C> | null =>
    header
      ? { ...header, lastRow: Math.min(reading.lastRow + 1, ...starts.filter((row) => row > header.row)) - 1 }
      : null;
  return { sections: upToNext(sections[0]), criteria: upToNext(criteria.map(besideName)[0]), marking };
}

/** Whether the sheet holds a marking scheme: one row with the headers of the marking table is enough. */
export function hasMarkingTable({ rows }: WorkbookSheet): boolean {
  return rows.some((cells) => isHeader(matchCells(cells.map(plainName), layout.marking), layout.marking));
}

/** What a sheet needs at least, for a message that finds no such table. */
export function headersNeeded(rule: TableRule<string>): string {
  const needed = Object.values(rule).filter(({ optional }) => !optional);
  return needed.map(({ label }) => label).join(', ');
}

export function refuseMissing(reading: SheetReading, rule: TableRule<string>): void {
  reading.refuse('spreadsheet/table-missing', reading.sheet.firstRow, 1, { headers: headersNeeded(rule) });
}

function headersOf<C extends string>(reading: SheetReading, rule: TableRule<C>, lastRow?: number): Header<C>[] {
  const headers: Header<C>[] = [];
  for (let row = reading.sheet.firstRow; row <= (lastRow ?? reading.lastRow); row += 1) {
    const found = matchCells(reading.row(row).map(plainName), rule);
    if (isHeader(found, rule)) headers.push({ row, columns: columnsOf(reading, row, rule, found) });
  }
  return headers;
}

type Found = ReadonlyMap<string, readonly number[]>;

function matchCells(names: readonly string[], rule: TableRule<string>): Found {
  const filled = names.flatMap((name, at) => (name === '' ? [] : [{ name, column: at + 1 }]));
  return new Map(
    Object.entries(rule).map(([key, { header }]) => [
      key,
      filled.filter(({ name }) => header.test(name)).map(({ column }) => column),
    ]),
  );
}

// Half the needed headers tell the row apart from text, and the other half can then be named as missing.
function isHeader(found: Found, rule: TableRule<string>): boolean {
  const present = [...found.values()].filter((columns) => columns.length > 0).length;
  const needed = Object.values(rule).filter(({ optional }) => !optional).length;
  return present >= Math.max(2, Math.ceil(needed / 2));
}

function columnsOf<C extends string>(
  reading: SheetReading,
  row: number,
  rule: TableRule<C>,
  found: Found,
): Columns<C> | null {
  const columns: [string, number][] = [];
  let missing = false;
  for (const [column, { label, last, optional }] of Object.entries<ColumnRule>(rule)) {
    const [first = 0, ...more] = found.get(column) ?? [];
    if (first === 0 && !optional) {
      missing = true;
      reading.refuse('spreadsheet/header-missing', row, 1, { header: label });
    }
    const second = last ? undefined : more[0];
    if (second !== undefined) reading.refuse('spreadsheet/header-twice', row, second, { header: label });
    columns.push([column, last ? (more.at(-1) ?? first) : first]);
  }
  return missing ? null : (Object.fromEntries(columns) as Columns<C>);
}

function besideName({ row, columns }: Header<CriterionColumn>): Header<CriterionColumn> {
  return { row, columns: columns && { ...columns, id: columns.id || columns.name - 1 } };
}

/** The table if it is there with all its headers. */
export function completeTable<C extends string>(table: Table<C> | null): CompleteTable<C> | null {
  return table?.columns ? { ...table, columns: table.columns } : null;
}
