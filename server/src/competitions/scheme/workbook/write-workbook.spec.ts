import { readFileSync } from 'node:fs';
import {
  readMarkingScheme,
  writeMarkingScheme,
  type Aspect,
  type SchemeOptions,
  type Scoring,
  type WrittenCell,
  type WrittenSheet,
} from '@jiangsai/shared';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readWorkbook } from './read-workbook.js';
import { writeWorkbook } from './write-workbook.js';

const options: SchemeOptions = { measurement: 'pass-fail', judgesPerJudgement: 3 };
const realFile = new URL('../../../../../test/fixtures/euroskills-2023-web-development.xlsx', import.meta.url);
const sheetOf = (...rows: readonly WrittenCell[][]): WrittenSheet => ({
  name: 'Sheet',
  rows: rows.map((cells) => ({ look: 'aspect', cells })),
  merged: [],
  widths: [10],
});
const cellsOf = async (...rows: readonly WrittenCell[][]) =>
  (await readWorkbook(await writeWorkbook([sheetOf(...rows)]))).sheets[0]?.rows.map((row) =>
    row.slice(0, rows[0]?.length),
  );

describe('a workbook that we write', () => {
  it('gives back its texts, numbers and the results of its formulas', async () => {
    const cells = [
      'Root',
      0,
      0.5,
      12.34567891,
      99999.99999999,
      true,
      null,
      { formula: 'SUM(B1:C1)', result: 0.5 },
      'end',
    ];
    expect(await cellsOf(cells)).toEqual([['Root', 0, 0.5, 12.34567891, 99999.99999999, 'TRUE', null, 0.5, 'end']]);
  });

  it.each([
    '=1+1',
    '=cmd|" /C calc"!A0',
    '+49 170',
    '-5',
    '@SUM(A1)',
    '\t=1',
    "'007",
    '007',
    '1e5',
    'TRUE',
    '2026-01-02',
    '_x0041_ and _x000D_',
    '_x005F_',
    'a <b> & "c" \u{1f3c5}',
    'one\ntwo',
  ])('has %j as text, never as a formula, a number or a date', async (text) => {
    expect(await cellsOf([text])).toEqual([[text]]);
    const { 'xl/worksheets/sheet1.xml': xml = new Uint8Array() } = unzipSync(await writeWorkbook([sheetOf([text])]));
    expect(new TextDecoder().decode(xml)).not.toContain('<f>');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeWorkbook([sheetOf([text])])).buffer as ArrayBuffer);
    const cell = workbook.worksheets[0]?.getCell('A1');
    expect([cell?.type, cell?.numFmt]).toEqual([ExcelJS.ValueType.String, '@']);
  });

  it('gives back any text that a cell can hold', async () => {
    const text = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('_', 'x', '0', '5F', '\n', '=', '<', '&', ' '),
          fc.constantFrom('焊', 'é', '🏅'),
        ),
      })
      .map((one) => one.trim())
      .filter((one) => one !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        expect(await cellsOf(texts)).toEqual([texts]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps its merged cells and says nothing wrong about them', async () => {
    const sheet = { ...sheetOf(['Name', null, null]), merged: [{ top: 1, left: 1, bottom: 1, right: 3 }] };
    const [read] = (await readWorkbook(await writeWorkbook([sheet]))).sheets;
    expect(read?.merged).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(read?.faults).toEqual([]);
  });
});

describe('the EuroSkills 2023 scheme', () => {
  const readReal = async () =>
    readMarkingScheme(await readWorkbook(readFileSync(realFile)), options).scoring as Scoring;

  it('comes back from our workbook as it was, without a copy beside the form and with nothing lost', async () => {
    const scheme = await readReal();
    const { sheets, losses } = writeMarkingScheme(scheme, { title: '17 Web Development', language: 'en' });
    expect(losses).toEqual([]);
    const { sheets: read } = await readWorkbook(await writeWorkbook(sheets));
    expect(read.map(({ name }) => name)).toEqual(['CIS Marking Scheme Import', 'Calculations']);
    expect(readMarkingScheme({ sheets: read }, { ...options, measurement: 'points' })).toEqual({
      scoring: scheme,
      problems: [],
      warnings: [],
    });
  });

  it('has the same sums in our form as in the real one', async () => {
    const { sheets } = writeMarkingScheme(await readReal(), { title: '17 Web Development', language: 'en' });
    const [form] = (await readWorkbook(await writeWorkbook(sheets))).sheets;
    const rows = (form?.rows ?? []).filter(
      ([, name, , , , , , , weight]) => name !== null && typeof weight === 'number',
    );
    expect(
      rows.map(([id, name, , , , , , , weight, aspects, variation]) => [id, name, weight, aspects, variation]),
    ).toEqual([
      [1, 'Work organization and self-management', 5, 5, 0],
      [2, 'Communication and interpersonal skills', 5, 5, 0],
      [3, 'Design Implementation', 25, 25, 0],
      [4, 'Front-End Development', 25, 25, 0],
      [5, 'Back-End Development', 40, 40, 0],
    ]);
    const totals = (form?.rows ?? []).flatMap((row) => (row[12] === 'Total\nMark' ? [row[13]] : []));
    expect(totals).toEqual([17, 23, 17, 22, 16, 5, 100]);
  });

  it('keeps vetoes, panels and weights through our workbook', async () => {
    const scheme = await readReal();
    const changed: Scoring = {
      ...scheme,
      scale: { kind: 'ws700' },
      criteria: scheme.criteria?.map((criterion) => ({
        ...criterion,
        weight: '0.5',
        subCriteria: criterion.subCriteria?.map((sub) => ({
          ...sub,
          aspects: sub.aspects.map((aspect): Aspect => ({
            ...aspect,
            veto: true,
            minJudges: 5,
            combine: { kind: 'mean' },
          })),
        })),
      })),
    };
    const { sheets, losses } = writeMarkingScheme(changed, { title: 'x', language: 'zh-CN' });
    expect(losses.map(({ code }) => code)).toEqual([
      'form/weights-lost',
      'form/scale-lost',
      'form/panels-lost',
      'form/vetoes-lost',
    ]);
    expect(readMarkingScheme(await readWorkbook(await writeWorkbook(sheets)), options).scoring).toEqual(changed);
  });
});
