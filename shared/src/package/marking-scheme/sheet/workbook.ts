/** A cell as it was last shown: formulas by their kept result, dates as ISO text, flags as TRUE and FALSE. */
export type WorkbookCell = string | number | null;

/** Rows and columns count from 1, as in A1; all four lie inside the area. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell without a usable value: a formula whose result was not kept, or an error such as #REF!. */
export interface CellFault {
  readonly row: number;
  readonly column: number;
  readonly fault: 'formula-without-value' | 'error-value';
}

export interface WorkbookSheet {
  readonly name: string;
  /** `rows[0]` is row `firstRow` of the sheet, and `rows[0][0]` its column A. Of merged cells only the first has the value. */
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly firstRow: number;
  readonly merged: readonly CellArea[];
  readonly faults: readonly CellFault[];
}

/** A spreadsheet file as plain data, whatever library read it. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}

/** `K25` for row 25, column 11. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** `A24:B25`. */
export function areaName(area: CellArea): string {
  return `${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}`;
}
