import type { Problem, RefusalCode, RefusalParams } from '../../../refusals/index.js';
import { cellDecimal } from './cell-decimal.js';
import { cellText } from './cell-text.js';
import {
  areaName,
  cellName,
  type CellArea,
  type WorkbookCell,
  type CellFault,
  type WorkbookSheet,
} from './workbook.js';

const mostQuoted = 40;

interface Finding {
  readonly row: number;
  readonly column: number;
  readonly problem: Problem;
}

/** One sheet being read: its cells by row and column (from 1), and everything found wrong, each with its cell. */
export class SheetReading {
  readonly lastRow: number;
  private readonly problems: Finding[] = [];
  private readonly warnings: Finding[] = [];
  private readonly noted = new Set<string>();
  private readonly faults: ReadonlyMap<number, CellFault['fault']>;
  private readonly repeated = new Map<number, WorkbookCell>();

  constructor(readonly sheet: WorkbookSheet) {
    this.lastRow = sheet.firstRow + sheet.rows.length - 1;
    this.faults = new Map(sheet.faults.map(({ row, column, fault }) => [keyOf(row, column), fault]));
  }

  row(row: number): readonly WorkbookCell[] {
    return this.sheet.rows[row - this.sheet.firstRow] ?? [];
  }

  private cell(row: number, column: number): WorkbookCell | undefined {
    return this.repeated.get(keyOf(row, column)) ?? this.row(row)[column - 1];
  }

  /** Reads the cell from now on as if the value of the one at `from` stood in it. */
  repeat(from: number, row: number, column: number): void {
    this.repeated.set(keyOf(row, column), this.row(from)[column - 1] ?? null);
  }

  /** '' for an empty cell. A formula without result or an error value is refused and reads as empty. */
  text(row: number, column: number): string {
    return this.isFaulty(row, column) ? '' : cellText(this.cell(row, column));
  }

  /** Whether anything stands in the cell, be it only a formula without result. */
  isFilled(row: number, column: number): boolean {
    return this.faults.has(keyOf(row, column)) || cellText(this.cell(row, column)) !== '';
  }

  /** A decimal string, 0 or more; null after refusing anything else. */
  decimal(row: number, column: number): string | null {
    if (this.isFaulty(row, column)) return null;
    const cell = this.cell(row, column);
    const read = cellDecimal(cell);
    if ('value' in read && !read.value.startsWith('-')) return read.value;
    const fault = 'fault' in read ? read.fault : 'negative';
    const params = { value: quoted(cellText(cell)), ...('most' in read && { most: read.most }) };
    return this.refuse(`spreadsheet/number-${fault}`, row, column, params);
  }

  /** Notes a problem at a cell; null, so that a reader can return it as "nothing read". */
  refuse(code: RefusalCode, row: number, column: number, params?: RefusalParams): null {
    this.note(this.problems, code, row, column, params);
    return null;
  }

  warn(code: RefusalCode, row: number, column: number, params?: RefusalParams): void {
    this.note(this.warnings, code, row, column, params);
  }

  refuseMerged(area: CellArea): void {
    this.refuse('spreadsheet/cells-merged', area.top, area.left, { area: areaName(area) });
  }

  /** Everything found, as a reader goes through the sheet: from the top, each row from the left. */
  findings(): { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
    return { problems: inReadingOrder(this.problems), warnings: inReadingOrder(this.warnings) };
  }

  private isFaulty(row: number, column: number): boolean {
    const fault = this.faults.get(keyOf(row, column));
    if (fault) this.refuse(`spreadsheet/${fault}`, row, column);
    return fault !== undefined;
  }

  private note(list: Finding[], code: RefusalCode, row: number, column: number, params?: RefusalParams): void {
    const where = `${this.sheet.name}!${cellName(row, column)}`;
    const problem = { code, ...(params && { params }), where };
    // A cell that is read twice is still wrong only once.
    const key = JSON.stringify(problem);
    if (this.noted.has(key)) return;
    this.noted.add(key);
    list.push({ row, column, problem });
  }
}

/** One number for each cell that a spreadsheet can have. */
function keyOf(row: number, column: number): number {
  return row * 2 ** 14 + column;
}

/** A value in a message: enough of it to find the cell by. */
export function quoted(text: string): string {
  return text.length > mostQuoted ? `${text.slice(0, mostQuoted)}…` : text;
}

function inReadingOrder(findings: readonly Finding[]): Problem[] {
  return [...findings].sort((a, b) => a.row - b.row || a.column - b.column).map(({ problem }) => problem);
}
