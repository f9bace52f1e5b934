import { officialSheets } from '../layout/layouts.js';
import { cellText, plainName } from '../sheet/cell-text.js';
import type { Workbook, WorkbookSheet } from '../sheet/workbook.js';
import { parseParameters, type Parameters } from './parameters.js';

/** One row of the sheet `Calculations`: an aspect names it by its number. */
export interface CalculationRow {
  readonly kind: string;
  /** Null if they are spelled in an unknown way. */
  readonly parameters: Parameters | null;
}

export type CalculationRows = (row: number) => CalculationRow | null;

/** The rows of the sheet `Calculations`: its name, kind, flag for reuse and parameters stand in the columns A to D. */
export function calculationRows({ sheets }: Workbook): CalculationRows {
  const sheet = sheets.find(({ name }) => plainName(name) === plainName(officialSheets.calculations));
  return (row) => (sheet ? calculationRow(sheet, row) : null);
}

function calculationRow({ rows, firstRow }: WorkbookSheet, row: number): CalculationRow | null {
  const [, kind, , parameters] = rows[row - firstRow] ?? [];
  const name = cellText(kind).toUpperCase();
  return name === '' ? null : { kind: name, parameters: parseParameters(cellText(parameters)) };
}
