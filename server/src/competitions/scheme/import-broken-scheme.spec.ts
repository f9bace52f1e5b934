import { readFileSync } from 'node:fs';
import { listAspects, readMarkingScheme, type MarkingSchemeReading, type Scoring } from '@jiangsai/shared';
import ExcelJS from 'exceljs';
import { readWorkbook } from './workbook/read-workbook.js';

const sheetName = 'CIS Marking Scheme Import';

type Rows = Readonly<Record<string, readonly ExcelJS.CellValue[]>>;

/** A small scheme in the import form, all of it right, and what is to be read from it. */
const small = JSON.parse(
  readFileSync(new URL('../../../../test/fixtures/small-marking-scheme.json', import.meta.url), 'utf8'),
) as { readonly rows: Rows; readonly scoring: Scoring };
const soundRows = small.rows;

async function importForm(
  change: (sheet: ExcelJS.Worksheet) => void,
  rows: Rows = soundRows,
): Promise<MarkingSchemeReading> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName);
  for (const [row, values] of Object.entries(rows)) sheet.getRow(Number(row)).values = [...values];
  sheet.mergeCells('A1:K1');
  sheet.mergeCells('B5:H5');
  sheet.mergeCells('B11:J11');
  change(sheet);
  const read = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return readMarkingScheme(read, { measurement: 'pass-fail', judgesPerJudgement: 3 });
}

type Told = readonly [code: string, cell: string, params?: Readonly<Record<string, string | number>>];

const told = (problems: MarkingSchemeReading['problems']): Told[] =>
  problems.map(({ code, where, params }) => {
    const cell = (where ?? '').replace(`${sheetName}!`, '');
    return params ? [code, cell, params] : [code, cell];
  });

const set = (sheet: ExcelJS.Worksheet, cells: Readonly<Record<string, ExcelJS.CellValue>>) => {
  for (const [cell, value] of Object.entries(cells)) sheet.getCell(cell).value = value;
};

describe('a small scheme in the import form', () => {
  it('is imported with everything in it', async () => {
    const { scoring, problems, warnings } = await importForm(() => undefined);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    expect(scoring).toEqual(small.scoring);
  });

  it('may be formatted, linked and calculated as people do', async () => {
    const { scoring, problems } = await importForm((sheet) => {
      set(sheet, {
        E16: { richText: [{ text: 'Lo' }, { text: 'ok', font: { bold: true } }] },
        E24: { text: 'Clean rim', hyperlink: 'https://example.org/' },
        K24: { formula: '0.1+0.2+0.7', result: 0.1 + 0.2 + 0.7 },
        K26: '0.50',
        D21: ' m ',
      });
      sheet.getCell('K21').numFmt = '0.00';
      sheet.getCell('M3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"a,b"'] };
    });
    expect(problems).toEqual([]);
    expect(scoring).toEqual(small.scoring);
  });
});

const cases: readonly (readonly [string, (sheet: ExcelJS.Worksheet) => void, readonly Told[]])[] = [
  [
    'a header that is missing, once, whatever stands under it',
    (sheet) => set(sheet, { K14: 'Marks', K22: 'Marks' }),
    [
      ['spreadsheet/header-missing', 'A14', { header: 'Max Mark' }],
      ['spreadsheet/header-missing', 'A22', { header: 'Max Mark' }],
    ],
  ],
  [
    'a header that stands there twice',
    (sheet) => set(sheet, { L14: 'Max Mark' }),
    [['spreadsheet/header-twice', 'L14', { header: 'Max Mark' }]],
  ],
  [
    'a table of sections that is missing although aspects name some',
    (sheet) => set(sheet, { A4: 'Part', K10: null, B10: null }),
    [['spreadsheet/table-missing', 'A1', { headers: 'Section, WSOS Marks' }]],
  ],
  [
    'aspect types that are neither M nor J',
    (sheet) => set(sheet, { D16: 'X', D24: null }),
    [
      ['spreadsheet/aspect-type-wrong', 'D16', { type: 'X' }],
      ['spreadsheet/aspect-type-wrong', 'D24', { type: '' }],
    ],
  ],
  [
    'maxima that are missing, zero, negative, no number or too fine',
    (sheet) => {
      set(sheet, { K16: null, K21: 0, K24: -1, K26: '1,500', K11: 'two', K12: '１２' });
      sheet.getRow(27).values = [null, null, null, 'M', 'Glass', null, null, null, 1, null, 0.123456789];
    },
    [
      ['spreadsheet/number-invalid', 'K11', { value: 'two' }],
      ['spreadsheet/number-invalid', 'K12', { value: '１２' }],
      ['spreadsheet/number-missing', 'K16', { value: '' }],
      ['spreadsheet/number-not-positive', 'K21', { value: '0' }],
      ['spreadsheet/number-negative', 'K24', { value: '-1' }],
      ['spreadsheet/number-invalid', 'K26', { value: '1,500' }],
      ['spreadsheet/number-too-fine', 'K27', { value: '0.123456789', most: 8 }],
    ],
  ],
  [
    'judgements without exactly the levels 0 to 3, each with its text',
    (sheet) => {
      set(sheet, { F20: null, G20: null, G18: null });
      sheet.getRow(27).values = [null, null, null, 'J', 'Welcome', null, null, null, 2, null, 1];
      sheet.getRow(28).values = [null, null, null, null, null, 4, 'Superb'];
      sheet.getRow(29).values = [null, null, null, 'J', 'Farewell', null, null, null, 2, null, 1];
      [0, 1, 1, 2, 3].forEach((level, at) => {
        sheet.getRow(30 + at).values = [null, null, null, null, null, level, `Text ${level}`];
      });
      set(sheet, { K12: 3.5 });
    },
    [
      ['spreadsheet/levels-wrong', 'D16', { found: '0, 1, 2' }],
      ['spreadsheet/text-missing', 'G18'],
      ['spreadsheet/levels-wrong', 'D27', { found: '–' }],
      ['spreadsheet/level-wrong', 'F28', { level: '4' }],
      ['spreadsheet/level-twice', 'F32', { level: '1' }],
    ],
  ],
  [
    'levels under a measurement, beside an aspect, and rows that are nothing',
    (sheet) => {
      set(sheet, { F24: 2 });
      sheet.getRow(27).values = [null, null, null, null, null, 1, 'Some'];
      sheet.getRow(28).values = [null, null, null, null, null, null, null, null, 2];
      sheet.getRow(29).values = [null, 'Nameless'];
    },
    [
      ['spreadsheet/level-misplaced', 'F24'],
      ['spreadsheet/level-misplaced', 'F27'],
      ['spreadsheet/row-unclear', 'D28'],
      ['spreadsheet/id-missing', 'A29'],
    ],
  ],
  [
    'an aspect before any sub-criterion, and one without a name',
    (sheet) => set(sheet, { A15: null, B15: null, C15: null, E24: null }),
    [
      ['spreadsheet/criterion-empty', 'K11', { criterion: 'A' }],
      ['spreadsheet/aspect-before-sub-criterion', 'D16'],
      ['spreadsheet/aspect-before-sub-criterion', 'D21'],
      ['spreadsheet/text-missing', 'E24'],
    ],
  ],
  [
    'sub-criteria that are empty, doubled, badly named or of no criterion',
    (sheet) => {
      set(sheet, { A23: 'A1', A25: 'C7', K11: 3.5 });
      sheet.getRow(27).values = ['B3', 'Bar', 2];
      sheet.getRow(28).values = ['Third', 'Hall', 2];
      sheet.getRow(29).values = [null, null, null, 'M', 'Swept', null, null, null, 1, null, 1];
    },
    [
      ['spreadsheet/criterion-mark-differs', 'K12', { criterion: 'B', stated: '1.5', sum: '0' }],
      ['spreadsheet/sub-criterion-twice', 'A23', { subCriterion: 'A1' }],
      ['spreadsheet/criterion-unknown', 'A25', { subCriterion: 'C7', criterion: 'C' }],
      ['spreadsheet/sub-criterion-empty', 'A27', { subCriterion: 'B3' }],
      ['spreadsheet/sub-criterion-id-invalid', 'A28', { subCriterion: 'Third' }],
    ],
  ],
  [
    'criteria that are doubled, badly named, unnamed, empty or off their sum',
    (sheet) => {
      set(sheet, { K11: 2.25, A12: 'A' });
      sheet.getRow(13).values = ['1', 'Bar', null, null, null, null, null, null, null, null, 1];
      sheet.spliceRows(14, 0, [null, 'Hall', null, null, null, null, null, null, null, null, 1]);
    },
    [
      ['spreadsheet/criterion-mark-differs', 'K11', { criterion: 'A', stated: '2.25', sum: '2.5' }],
      ['spreadsheet/criterion-twice', 'A12', { criterion: 'A' }],
      ['spreadsheet/criterion-id-invalid', 'A13', { criterion: '1' }],
      ['spreadsheet/id-missing', 'A14'],
      ['spreadsheet/criterion-unknown', 'A24', { subCriterion: 'B1', criterion: 'B' }],
      ['spreadsheet/criterion-unknown', 'A26', { subCriterion: 'B2', criterion: 'B' }],
    ],
  ],
  [
    'sections that are doubled, without weight, or unknown to the table',
    (sheet) => set(sheet, { A6: 1, I6: -2, I24: 9, I26: 2 }),
    [
      ['spreadsheet/section-twice', 'A6', { section: '1' }],
      ['spreadsheet/number-negative', 'I6', { value: '-2' }],
      ['spreadsheet/section-unknown', 'I21', { section: '2' }],
      ['spreadsheet/section-unknown', 'I24', { section: '9' }],
      ['spreadsheet/section-unknown', 'I26', { section: '2' }],
    ],
  ],
  [
    'formulas without a kept result, and errors, where something is read',
    (sheet) =>
      set(sheet, {
        K24: { formula: 'K21-0.5' },
        K26: { formula: 'K99/0', result: { error: '#DIV/0!' } },
        A25: { error: '#REF!' },
        K7: { formula: 'SUM(K5:K6)' },
      }),
    [
      ['spreadsheet/formula-without-value', 'K24'],
      ['spreadsheet/error-value', 'A25'],
      ['spreadsheet/error-value', 'K26'],
    ],
  ],
  [
    'merged cells where they hide what belongs where',
    (sheet) => {
      sheet.mergeCells('E24:E26');
      sheet.mergeCells('I5:I6');
      sheet.mergeCells('B15:C15');
      sheet.mergeCells('M16:N20');
    },
    [
      ['spreadsheet/cells-merged', 'I5', { area: 'I5:I6' }],
      ['spreadsheet/number-missing', 'I6', { value: '' }],
      ['spreadsheet/cells-merged', 'E24', { area: 'E24:E26' }],
      ['spreadsheet/text-missing', 'E26'],
    ],
  ],
  [
    'dates where a number belongs',
    (sheet) => set(sheet, { K24: new Date(Date.UTC(2026, 0, 2)) }),
    [['spreadsheet/number-invalid', 'K24', { value: '2026-01-02' }]],
  ],
];

describe('a broken workbook', () => {
  it.each(cases)('names %s', async (_name, change, expected) => {
    const reading = await importForm(change);
    expect(told(reading.problems)).toEqual(expected);
    expect(reading.scoring).toBeNull();
  });

  it('without a scheme in any sheet says how it is found', async () => {
    const { problems, scoring } = await importForm(
      (sheet) => {
        sheet.name = 'Tabelle1';
      },
      { 1: ['77 Pastry'], 2: ['Aspect Type', 'Max Mark'] },
    );
    expect(problems.map(({ code }) => code)).toEqual(['spreadsheet/sheet-missing']);
    expect(problems[0]?.params).toMatchObject({ expected: sheetName, present: 'Tabelle1' });
    expect(problems[0]?.params?.['headers']).toContain('Sub Criterion ID, Sub Criterion Name or Description');
    expect(scoring).toBeNull();
  });

  it('with two sheets of that name says so', async () => {
    const { problems } = await importForm((sheet) => sheet.workbook.addWorksheet('CIS  Marking Scheme Import'));
    expect(problems.map(({ code }) => code)).toEqual(['spreadsheet/sheet-twice']);
  });
});

describe('a scheme that only looks odd', () => {
  it('is imported from a sheet of any name', async () => {
    const { scoring, problems } = await importForm((sheet) => (sheet.name = 'Tabelle1'));
    expect({ scoring, problems }).toEqual({ scoring: small.scoring, problems: [] });
  });

  it('is imported without its table of criteria, whose names it then lacks', async () => {
    const rest = Object.fromEntries(Object.entries(soundRows).filter(([row]) => Number(row) < 9 || Number(row) > 12));
    const { scoring, warnings } = await importForm(() => undefined, rest);
    expect(told(warnings)).toEqual([['spreadsheet/criteria-derived', 'A14']]);
    expect(scoring?.criteria?.map(({ id, name }) => [id, name])).toEqual([
      ['A', undefined],
      ['B', undefined],
    ]);
  });

  it('is imported with decimal commas, and cells merged where they hide nothing', async () => {
    const { scoring, problems } = await importForm((sheet) => {
      set(sheet, { K26: '0,50', K11: '2,5' });
      sheet.mergeCells('B23:B24');
      sheet.mergeCells('E16:E20');
    });
    expect({ scoring, problems }).toEqual({ scoring: small.scoring, problems: [] });
  });

  it('is imported, with a warning for sections that are off their weights', async () => {
    const { scoring, warnings } = await importForm((sheet) => set(sheet, { I5: 8, I24: null }));
    expect(told(warnings)).toEqual([
      ['spreadsheet/sections-off-weight', 'A4', { off: '7', limit: '5' }],
      ['spreadsheet/sections-sum-differs', 'I4', { weights: '10', total: '4' }],
      ['spreadsheet/section-missing', 'I24'],
    ]);
    expect(scoring).not.toBeNull();
  });

  it('may have its tables, columns, levels and criteria in another order, and blank rows between', async () => {
    const order = [1, 9, 10, 12, 11, 2, 3, 4, 6, 5, 7, 22, 25, 26, 2, 23, 24, 14, 15, 2, 21, 16, 20, 18, 17, 2, 19];
    const rows = order.map((row, at) => [at + 1, shuffleColumns(row, soundRows[row] ?? [])]);
    const shuffled = await importForm(unmerge, Object.fromEntries(rows) as Rows);
    expect(shuffled.problems).toEqual([]);
    const aspects = aspectsOf(await importForm(() => undefined));
    // Numbered as they come: the weight first, the look second.
    const look = { ...aspects.get('Look'), id: 'A1.2' };
    const weight = { ...aspects.get('Weight'), id: 'A1.1' };
    expect(aspectsOf(shuffled)).toEqual(new Map([...aspects, ['Look', look], ['Weight', weight]]));
  });
});

const unmerge = (sheet: ExcelJS.Worksheet) => ['A1:K1', 'B5:H5', 'B11:J11'].forEach((area) => sheet.unMergeCells(area));

const aspectsOf = ({ scoring }: MarkingSchemeReading) =>
  new Map(listAspects(scoring ?? {}).map(({ aspect }) => [aspect.name, aspect]));

// The marking table backwards, its texts in capitals with other line ends; the tables above it as they are.
function shuffleColumns(row: number, values: readonly ExcelJS.CellValue[]): ExcelJS.CellValue[] {
  if (row < 14) return [...values];
  const backwards = Array.from({ length: 12 }, (_, at) => values[11 - at] ?? null);
  if (row !== 14 && row !== 22) return backwards;
  return backwards.map((value) => (typeof value === 'string' ? value.replaceAll('\n', '\r\n').toUpperCase() : value));
}
