import {
  Refusal,
  type CellArea,
  type CellFault,
  type Workbook,
  type WorkbookCell,
  type WorkbookSheet,
} from '@jiangsai/shared';
import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { mergedAreas } from './merged-areas.js';
import { unpackWorkbook, workbookLimits, type WorkbookParts } from './unpack-workbook.js';

// The library unrolls these cell by cell, and none of them holds a value. No links are followed.
const ignoreNodes = [
  'autoFilter',
  'cols',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'hyperlinks',
  'mergeCells',
  'picture',
  'tableParts',
];

/**
 * The cells of an .xlsx file as plain data. Refuses what is none (`spreadsheet/unreadable`, `old-or-locked`), and one that
 * is larger than a marking scheme can be (`unpacks-too-large`, `too-many-…`).
 */
export async function readWorkbook(file: Uint8Array): Promise<Workbook> {
  const parts = unpackWorkbook(file);
  const workbook = await parse(parts);
  const merged = mergedAreas(parts);
  return { sheets: workbook.worksheets.map((sheet) => readSheet(sheet, merged.get(sheet.id) ?? [])) };
}

async function parse(parts: WorkbookParts): Promise<ExcelJS.Workbook> {
  // Packed anew, so that the library sees the very parts that were looked at, and no others.
  const packed = zipSync({ ...parts, 'xl/workbook.xml': withoutNames(parts['xl/workbook.xml']) }, { level: 0 });
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(packed.buffer, { ignoreNodes });
  } catch {
    throw new Refusal('spreadsheet/unreadable');
  }
  if (workbook.worksheets.length === 0) throw new Refusal('spreadsheet/unreadable');
  return workbook;
}

// A named range is unrolled cell by cell as well.
function withoutNames(part: Uint8Array | undefined): Uint8Array {
  const text = new TextDecoder().decode(part);
  return new TextEncoder().encode(text.replace(/<definedNames\b[\s\S]*?<\/definedNames>/g, ''));
}

function readSheet(sheet: ExcelJS.Worksheet, merged: readonly CellArea[]): WorkbookSheet {
  const { rows: mostRows, columns: mostColumns } = workbookLimits;
  if (sheet.rowCount > mostRows) throw new Refusal('spreadsheet/too-many-rows', { most: mostRows }, sheet.name);
  if (sheet.columnCount > mostColumns)
    throw new Refusal('spreadsheet/too-many-columns', { most: mostColumns }, sheet.name);
  const rows: WorkbookCell[][] = Array.from({ length: sheet.rowCount }, () => []);
  const faults: CellFault[] = [];
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, column) => {
      const value = readCell(cell);
      const cells = rows[rowNumber - 1] ?? [];
      while (cells.length < column) cells.push(null);
      if (isFault(value)) faults.push({ row: rowNumber, column, fault: value.fault });
      else cells[column - 1] = value;
    });
  });
  return { name: sheet.name, rows, firstRow: 1, merged, faults };
}

type Fault = Pick<CellFault, 'fault'>;

function isFault(value: WorkbookCell | Fault): value is Fault {
  return typeof value === 'object' && value !== null;
}

function readCell(cell: ExcelJS.Cell): WorkbookCell | Fault {
  // Only the cell itself gives a kept result of 0; its value drops it.
  return readValue(
    cell.type === ExcelJS.ValueType.Formula ? (cell.result ?? { fault: 'formula-without-value' }) : cell.value,
  );
}

function readValue(value: ExcelJS.CellValue | Fault): WorkbookCell | Fault {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'number')
    return value ?? null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { fault: 'error-value' } : value.toISOString().slice(0, 10);
  if ('fault' in value) return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return { fault: 'error-value' };
}
