import { localText, prizeName, type AwardList, type AwardRow, type Language } from '@jiangsai/shared';
import ExcelJS from 'exceljs';
import { workbookTexts } from './workbook-texts.js';

type Texts = (typeof workbookTexts)[Language];

/** The columns of a notice's list of winners: heading, width in characters, what stands in it. */
const columns: readonly {
  key: keyof Texts['columns'];
  width: number;
  cell: (row: AwardRow, index: number, language: Language, texts: Texts) => string | number | null;
}[] = [
  { key: 'index', width: 6, cell: (_, index) => index + 1 },
  { key: 'skill', width: 16, cell: (row, _, language) => localText(row.skillName, language) },
  {
    key: 'division',
    width: 10,
    cell: (row, _index, _language, texts) => (row.division === 'all' ? texts.allDivisions : row.division),
  },
  { key: 'place', width: 6, cell: (row) => row.place },
  { key: 'number', width: 10, cell: (row) => row.number },
  { key: 'name', width: 14, cell: (row) => row.name },
  { key: 'unit', width: 36, cell: (row) => row.unit },
  { key: 'delegation', width: 16, cell: (row) => row.delegation },
  { key: 'theory', width: 9, cell: (row) => row.theory },
  { key: 'practice', width: 9, cell: (row) => row.practice },
  { key: 'total', width: 9, cell: (row) => row.total },
  { key: 'prize', width: 12, cell: (row, _, language) => prizeName(row.prize, language) },
  { key: 'coach', width: 14, cell: (row) => row.coach },
];

/**
 * The award list as an .xlsx file. Points stay texts, so that no spreadsheet rounds them; a text cell is never read as a
 * formula, whatever a name begins with.
 */
export async function awardWorkbook(list: AwardList, language: Language): Promise<Buffer> {
  const texts = workbookTexts[language];
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(texts.sheet, {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:3',
    },
    headerFooter: { oddFooter: texts.footer(list.head?.slice(0, 12) ?? '') },
    views: [{ state: 'frozen', ySplit: 3 }],
  });
  addTitle(sheet, list, language, texts);
  const heads = sheet.addRow(columns.map(({ key }) => texts.columns[key]));
  heads.font = { bold: true };
  list.rows.forEach((row, index) => sheet.addRow(columns.map(({ cell }) => cell(row, index, language, texts))));
  sheet.columns.forEach((column, index) => {
    column.width = columns[index]?.width ?? 10;
  });
  sheet.eachRow((row, number) => number > 2 && frame(row));
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addTitle(sheet: ExcelJS.Worksheet, list: AwardList, language: Language, texts: Texts): void {
  const title = sheet.addRow([texts.title(localText(list.name, language))]);
  title.font = { bold: true, size: 16 };
  title.height = 28;
  sheet.addRow([texts.issued(issuedAt(list, language), list.version)]).font = { color: { argb: 'FF5B6168' } };
  for (const row of [1, 2]) {
    sheet.mergeCells(row, 1, row, columns.length);
    sheet.getCell(row, 1).alignment = { horizontal: 'center', vertical: 'middle' };
  }
}

function frame(row: ExcelJS.Row): void {
  const line = { style: 'thin', color: { argb: 'FFB9BEC4' } } as const;
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.border = { top: line, bottom: line, left: line, right: line };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
}

function issuedAt({ publishedAt, timeZone }: AwardList, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(
    publishedAt ?? 0,
  );
}
