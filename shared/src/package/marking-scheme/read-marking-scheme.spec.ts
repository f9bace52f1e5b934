import fc from 'fast-check';
import { checkScoring } from '../../competition/index.js';
import { refusalText, refusalTexts } from '../../refusals/index.js';
import type { SchemeOptions } from './read/build-scoring.js';
import type { Workbook, WorkbookCell, WorkbookSheet } from './sheet/workbook.js';
import { readMarkingScheme } from './read-marking-scheme.js';

const name = 'CIS Marking Scheme Import';
const options: SchemeOptions = { measurement: 'points', judgesPerJudgement: 3 };

const sections: WorkbookCell[][] = [
  ['Section', 'WSOS Marks', 'WSOS Marks'],
  [1, 'Craft', 2],
];
const criteria: WorkbookCell[][] = [
  ['ID', 'Name', 'Mark'],
  ['A', 'Kitchen', 2],
];
const headers = [
  ['Sub Criterion ID', 'Sub Criterion Name', 'Day of Marking', 'Aspect Type', 'Aspect - Description'],
  ['Judg Score', 'Extra Aspect Description', 'Requirement', 'WSOS Section', 'Max Mark'],
].flat();
const aspectRow = (type: string, max: WorkbookCell): WorkbookCell[] => [
  null,
  null,
  null,
  type,
  'Crust',
  null,
  null,
  null,
  1,
  max,
];
const levelRow = (level: number): WorkbookCell[] => [null, null, null, null, null, level, `Level ${level}`];
const marking: WorkbookCell[][] = [headers, ['A1', 'Bread', 1], aspectRow('M', 2)];

const workbookOf = (rows: WorkbookCell[][], sheet: Partial<WorkbookSheet> = {}): Workbook => ({
  sheets: [{ name, rows, firstRow: 1, merged: [], faults: [], ...sheet }],
});

const problemsOf = (workbook: Workbook) => readMarkingScheme(workbook, options).problems;

describe('reading a marking scheme', () => {
  it('gives a scheme that stands as it is', () => {
    const { scoring, problems, warnings } = readMarkingScheme(
      workbookOf([...sections, ...criteria, ...marking]),
      options,
    );
    expect([...problems, ...warnings]).toEqual([]);
    expect(checkScoring(scoring)).toEqual({ scoring, problems: [] });
  });

  it('names cells as the sheet does, wherever its rows begin', () => {
    const rows = [...sections, ...criteria, headers, ['A1', 'Bread', 1], aspectRow('M', null)];
    const where = problemsOf(workbookOf(rows, { firstRow: 40 })).map((problem) => problem.where);
    expect(where).toEqual([`${name}!J46`]);
  });

  it('finds its sheet whatever its case and blanks, among others', () => {
    const { sheets } = workbookOf([...sections, ...criteria, ...marking], { name: ' cis marking  scheme IMPORT ' });
    const other: WorkbookSheet = { name: 'Calculations', rows: [[1]], firstRow: 1, merged: [], faults: [] };
    expect(problemsOf({ sheets: [other, ...sheets] })).toEqual([]);
  });

  it('finds a sheet of any name by its headers, and wants only one such', () => {
    const rows = [...sections, ...criteria, ...marking];
    const sheetNamed = (called: string): WorkbookSheet => ({ name: called, rows, firstRow: 1, merged: [], faults: [] });
    const notes: WorkbookSheet = { name: 'Notes', rows: [['Max Mark']], firstRow: 1, merged: [], faults: [] };
    expect(problemsOf({ sheets: [notes, sheetNamed('Module A')] })).toEqual([]);
    expect(problemsOf({ sheets: [sheetNamed('Module A'), sheetNamed('Module B')] })).toEqual([
      { code: 'spreadsheet/sheet-twice', params: { sheet: 'Module A', other: 'Module B' } },
    ]);
    expect(problemsOf({ sheets: [sheetNamed('Module A'), sheetNamed(name)] })).toEqual([]);
    expect(problemsOf({ sheets: [notes] }).map(({ code }) => code)).toEqual(['spreadsheet/sheet-missing']);
  });

  it('tells of an empty sheet which headers it should have', () => {
    const headersOfMarking =
      'Sub Criterion ID, Sub Criterion Name or Description, Aspect Type, Aspect - Description, Judg Score, ' +
      'Extra Aspect Description, Max Mark';
    expect(problemsOf(workbookOf([]))).toEqual([
      { code: 'spreadsheet/table-missing', params: { headers: headersOfMarking }, where: `${name}!A1` },
    ]);
  });

  it('tells of a fault once, not again in every sum that it spoils', () => {
    const rows = [...sections, ...criteria, headers, ['A1', 'Bread', 1], aspectRow('M', 'two'), aspectRow('J', 1)];
    expect(problemsOf(workbookOf(rows)).map(({ code }) => code)).toEqual([
      'spreadsheet/number-invalid',
      'spreadsheet/levels-wrong',
    ]);
  });

  it('reads on under the columns of the header before, when a repeated header is incomplete', () => {
    const repeated = headers.map((header) => (header === 'Max Mark' ? 'Points' : header));
    const rows = [...sections, ...criteria, ...marking, repeated, ['A2', 'Rolls', 1], aspectRow('M', 0)];
    expect(problemsOf(workbookOf(rows)).map(({ code }) => code)).toEqual([
      'spreadsheet/header-missing',
      'spreadsheet/number-not-positive',
    ]);
  });

  it('asks for as many judges as the panel has, if that is not the usual three', () => {
    const rows = [
      ...sections,
      ...criteria,
      headers,
      ['A1', 'Bread', 1],
      aspectRow('J', 2),
      ...[0, 1, 2, 3].map(levelRow),
    ];
    const minJudges = [2, 3, 5].map((judgesPerJudgement) => {
      const { scoring } = readMarkingScheme(workbookOf(rows), { ...options, judgesPerJudgement });
      return scoring?.criteria?.[0]?.subCriteria?.[0]?.aspects[0]?.minJudges;
    });
    expect(minJudges).toEqual([2, undefined, 5]);
  });

  it('shortens what it quotes, so that a cell full of text does not fill the screen', () => {
    const rows = [...sections, ...criteria, headers, ['A1', 'Bread', 1], aspectRow('M', 'x'.repeat(30_000))];
    expect(problemsOf(workbookOf(rows))[0]?.params).toEqual({ value: `${'x'.repeat(40)}…` });
  });

  it('says every problem in both languages, with its values filled in', () => {
    const rows = [
      ...sections,
      ['ID', 'Name', 'Mark'],
      ['A', 'Kitchen', 7],
      ['A', 'Kitchen', 7],
      ['9', 'Bar', 1],
      headers,
      aspectRow('Q', -1),
      ['A1', 'Bread'],
      aspectRow('J', 1 / 3),
      levelRow(5),
      ['X1', 'Rolls'],
    ];
    const problems = problemsOf(workbookOf(rows));
    expect(problems.length).toBeGreaterThan(6);
    for (const problem of problems) {
      expect(refusalText(problem, 'zh-CN')).toMatch(/\p{Script=Han}/u);
      expect(refusalText(problem, 'en')).not.toMatch(/[{}]/);
      expect(refusalText(problem, 'zh-CN')).not.toMatch(/[{}]/);
    }
  });
});

describe('whatever stands in the cells', () => {
  const cell = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom<WorkbookCell>(null, 'A', 'A1', 'B2', 'M', 'J', 0, 1, 2, 3, 0.5, 'Text', ''),
    },
    fc.constantFrom<WorkbookCell>(...headers, 'ID', 'Name', 'Mark', 'Section', 'WSOS Marks', 'Criteria'),
    fc.string(),
    fc.double(),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 });
  const area = fc.record({ top: fc.nat(30), left: fc.nat(12), bottom: fc.nat(30), right: fc.nat(12) });
  const fault = fc.record({
    row: fc.nat(30),
    column: fc.nat(12),
    fault: fc.constantFrom('formula-without-value' as const, 'error-value' as const),
  });

  it('either gives a sound scheme or says what is wrong, and never throws', () => {
    fc.assert(
      fc.property(grid, grid, fc.array(area), fc.array(fault), (above, below, merged, faults) => {
        const rows = [...above, ...sections, ...criteria, ...marking, ...below];
        const { scoring, problems } = readMarkingScheme(workbookOf(rows, { merged, faults }), options);
        expect(scoring === null).toBe(problems.length > 0);
        if (scoring) expect(checkScoring(scoring).problems).toEqual([]);
        for (const { code } of problems) expect(Object.hasOwn(refusalTexts, code)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
