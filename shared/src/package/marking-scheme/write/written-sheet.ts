import type { CellArea, Workbook, WorkbookCell } from '../sheet/workbook.js';

/** A formula with the result that it has now, so that nobody needs to calculate before reading. */
export interface WrittenFormula {
  readonly formula: string;
  readonly result: number;
}

/** Text is always text, whatever it begins with. */
export type WrittenCell = string | number | boolean | null | WrittenFormula;

/** What a row is, for how it looks. */
export type RowLook =
  'title' | 'header' | 'section' | 'criterion' | 'sub-criterion' | 'aspect' | 'level' | 'sum' | 'plain';

export interface WrittenRow {
  readonly look: RowLook;
  readonly cells: readonly WrittenCell[];
}

/** A sheet as plain data, for whatever library writes it. Its first row is row 1. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly WrittenRow[];
  readonly merged: readonly CellArea[];
  /** In characters, from column A. */
  readonly widths: readonly number[];
}

/** The same as a reader finds it. */
export function asWorkbook(sheets: readonly WrittenSheet[]): Workbook {
  return {
    sheets: sheets.map(({ name, rows, merged }) => ({
      name,
      firstRow: 1,
      rows: rows.map(({ cells }) => cells.map(readBack)),
      merged,
      faults: [],
    })),
  };
}

function readBack(cell: WrittenCell): WorkbookCell {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'object' && cell !== null ? cell.result : cell;
}
