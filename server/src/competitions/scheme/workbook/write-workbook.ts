import type { WrittenCell, WrittenRow, WrittenSheet } from '@jiangsai/shared';
import ExcelJS from 'exceljs';
import { linesOf } from './lines-of.js';
import { styleOf } from './cell-style.js';

/** The lines of the form reach over all its columns, also where a row says nothing in them. */
const columnsOfForm = 11;
const lineHeight = 13.5;
const titleHeight = 30;

/** The sheets as an .xlsx file. Text stays text in it, also where it begins like a formula. */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) writeSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeSheet(workbook: ExcelJS.Workbook, { name, rows, merged, widths }: WrittenSheet): void {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&8&A&R&8&P / &N' },
  });
  sheet.columns = widths.map((width) => ({ width }));
  const wide = new Set(merged.map(({ top }) => top));
  rows.forEach((row, at) => writeRow(sheet.getRow(at + 1), row, wide.has(at + 1) ? [] : widths));
  for (const { top, left, bottom, right } of merged) sheet.mergeCells(top, left, bottom, right);
}

/** `widths`: of the columns that its texts are broken in; none for a row whose name reaches over several. */
function writeRow(row: ExcelJS.Row, { look, cells }: WrittenRow, widths: readonly number[]): void {
  row.height =
    look === 'title' ? titleHeight : lineHeight * Math.max(1, ...cells.map((cell, at) => linesOf(cell, widths[at])));
  const width = look === 'plain' || look === 'sum' ? cells.length : Math.max(cells.length, columnsOfForm);
  for (let at = 0; at < width; at += 1) {
    const value = cells[at] ?? null;
    const cell = row.getCell(at + 1);
    cell.style = styleOf(look, at + 1, value);
    cell.value = valueOf(value);
  }
}

function valueOf(value: WrittenCell): ExcelJS.CellValue {
  if (typeof value === 'string') return escaped(value);
  return typeof value === 'object' && value !== null ? { formula: value.formula, result: value.result } : value;
}

// `_x0041_` in a cell means the sign with that number, so text that looks like it must be spelled otherwise.
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
