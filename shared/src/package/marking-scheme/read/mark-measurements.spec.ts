import { listAspects } from '../../../competition/index.js';
import { readMarkingScheme } from '../read-marking-scheme.js';
import type { WorkbookCell, WorkbookSheet } from '../sheet/workbook.js';

const header = [
  'Sub Criterion ID',
  'Sub Criterion Name',
  'Aspect Type',
  'Aspect - Description',
  'Judg Score',
  'Extra Aspect Description',
  'Calculation Row',
  'Max Mark',
];
const sheet = (name: string, rows: readonly (readonly WorkbookCell[])[]): WorkbookSheet => ({
  name,
  rows,
  firstRow: 1,
  merged: [],
  faults: [],
});

const calculations: readonly (readonly WorkbookCell[])[] = [
  ['Measurement', 'PASS_FAIL', 'TRUE', ''],
  ['Number Completed 4', 'NUMBER_COMPLETED', 'TRUE', 'NUM_POSSIBLE:::4.00000000#x~x#'],
  [
    null,
    'CHOICE',
    'FALSE',
    'DEDUCTION_TYPE:::#x~x#PERCENT#-#CHOICE1_LABEL:::#x~x#clean#-#CHOICE1_DEDUCTION:::0E-8#x~x#',
  ],
  [
    null,
    'REGULAR_DIFFERENCE_DEDUCTION',
    'TRUE',
    'DEDUCTION_TYPE:::#x~x#UNIT#-#TARGET_VALUE:::0E-8#x~x##-#DIFFERENCE:::1.00000000#x~x##-#DIFFERENCE_TYPE:::#x~x#UNIT#-#DEDUCTION:::0.25000000#x~x#',
  ],
  [
    null,
    'REGULAR_DIFFERENCE_DEDUCTION',
    'TRUE',
    'DEDUCTION_TYPE:::#x~x#UNIT#-#TARGET_VALUE:::5#x~x##-#DIFFERENCE:::1.00000000#x~x##-#DIFFERENCE_TYPE:::#x~x#UNIT#-#DEDUCTION:::0.25000000#x~x#',
  ],
  [
    null,
    'RANGED_SCORE',
    'FALSE',
    'DEDUCTION_TYPE:::#x~x#PERCENT#-#TARGET_VALUE:::0E-8#x~x##-#RANGE1_LOWER:::0E-8#x~x##-#RANGE1_UPPER:::3#x~x##-#RANGE1_DEDUCTION:::0E-8#x~x#',
  ],
  [
    null,
    'RANGED_SCORE',
    'FALSE',
    'DEDUCTION_TYPE:::#x~x#PERCENT#-#TARGET_VALUE:::100#x~x##-#RANGE1_LOWER:::0E-8#x~x##-#RANGE1_UPPER:::20#x~x##-#RANGE1_DEDUCTION:::100#x~x#',
  ],
  [null, 'FORMULA', 'FALSE', ''],
  [null, 'CHOICE', 'FALSE', 'spelled in another way'],
  [null, null, null, null],
  ['lower case', 'pass_fail', 'TRUE', null],
];

function read(row: WorkbookCell, type = 'M', sheets = [sheet('CALCULATIONS ', calculations)]) {
  const levels = type === 'J' ? [0, 1, 2, 3].map((level) => [null, null, null, null, level, 'text']) : [];
  const form = sheet('Form', [
    ['ID', 'Name', 'Mark'],
    ['A', 'Seam', 2],
    header,
    ['A1', 'Root', type, 'Aspect', null, null, row, 2],
    ...levels,
  ]);
  const { scoring, problems, warnings } = readMarkingScheme(
    { sheets: [form, ...sheets] },
    { measurement: 'points', judgesPerJudgement: 3 },
  );
  expect(problems).toEqual([]);
  const {
    id: _id,
    name: _name,
    max: _max,
    descriptors: _texts,
    ...markedBy
  } = listAspects(scoring ?? {})[0]?.aspect ?? {
    id: '',
    max: '',
  };
  return { markedBy, warned: warnings.map(({ code, where }) => `${code.replace('spreadsheet/', '')} ${where}`) };
}

describe('a measurement whose row names a calculation', () => {
  it.each<[number | string, object]>([
    [1, { method: 'pass-fail' }],
    ['1', { method: 'pass-fail' }],
    [2, { method: 'number-completed', possible: 4 }],
    [3, { method: 'choice', unit: 'percent', choices: [{ id: '1', deduct: '0', name: 'clean' }] }],
    [4, { method: 'deduct-per-event', deduct: '0.25' }],
    [11, { method: 'pass-fail' }],
  ])('in row %s is marked by it', (row, markedBy) => {
    expect(read(row)).toEqual({ markedBy, warned: [] });
  });

  it('is marked by it, with a warning at its cell, where the form leaves something open', () => {
    expect(read(5)).toEqual({
      markedBy: { method: 'difference', target: '5', step: '1', deduct: '0.25', count: 'started' },
      warned: ['calculation-steps Form!G4'],
    });
    expect(read(6)).toEqual({
      markedBy: { method: 'bands', bands: [{ from: '0', to: '3', points: '2' }] },
      warned: ['calculation-ranges Form!G4'],
    });
  });

  it.each([7, 8, 9])('in row %i that has no sure counterpart gets points, with a warning', (row) => {
    expect(read(row)).toEqual({ markedBy: { method: 'points' }, warned: ['calculation-unmapped Form!G4'] });
  });

  it.each([10, 12, 99, 0, 'one', '1.5', -1])('in row %s that is not there is marked as the importer says', (row) => {
    expect(read(row)).toEqual({ markedBy: { method: 'points' }, warned: ['calculation-missing Form!G4'] });
  });

  it('is marked as the importer says where the sheet of calculations is missing', () => {
    expect(read(1, 'M', [])).toEqual({ markedBy: { method: 'points' }, warned: ['calculation-missing Form!G4'] });
  });
});

describe('a row without a calculation', () => {
  it('is marked as the importer says', () => {
    expect(read(null)).toEqual({ markedBy: { method: 'points' }, warned: [] });
    expect(read(' ')).toEqual({ markedBy: { method: 'points' }, warned: [] });
  });
});

describe('judgement and subjective marks', () => {
  it('are not calculated, whatever stands there', () => {
    expect(read(2, 'J')).toEqual({ markedBy: { method: 'judgement' }, warned: [] });
    expect(read(2, 'S')).toEqual({ markedBy: { method: 'points' }, warned: ['subjective-as-points Form!C4'] });
  });
});
