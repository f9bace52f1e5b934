import type { Scoring } from '../../../competition/index.js';
import { writeSchemeSheets } from './write-scheme-sheet.js';
import type { WrittenCell, WrittenSheet } from './written-sheet.js';

const scheme: Scoring = {
  criteria: [
    {
      id: 'A',
      name: 'Seam',
      subCriteria: [
        {
          id: 'A1',
          name: 'Root',
          day: '1',
          aspects: [
            {
              id: 'A1.1',
              name: 'Length',
              max: '1.50',
              method: 'pass-fail',
              section: '1',
              description: 'measured cold',
              requirement: '150 mm',
            },
            {
              id: 'A1.2',
              name: 'Look',
              max: '1',
              method: 'judgement',
              section: '2',
              descriptors: ['none', 'some', 'good', 'best'],
            },
          ],
        },
        {
          id: 'A2',
          name: 'Cap',
          day: 'C2',
          aspects: [{ id: 'A2.1', name: 'Pores', max: '0.5', method: 'pass-fail', section: '2' }],
        },
      ],
    },
    { id: 'B', name: 'Order', subCriteria: [{ id: 'B1', aspects: [{ id: 'B1.1', max: '2', method: 'points' }] }] },
  ],
  checks: {
    total: '5',
    sections: [
      { id: '1', name: 'Safety', weight: '2' },
      { id: '2', name: 'Craft', weight: '3' },
    ],
  },
};

const [form, calculations] = writeSchemeSheets(scheme, { title: '12 Welding', language: 'en' }) as [
  WrittenSheet,
  WrittenSheet,
];
/** Rows with something in them, by their numbers; blank cells left out. */
const filled = ({ rows }: WrittenSheet) =>
  rows.flatMap(({ look, cells }, at) => {
    const said = cells.flatMap((cell, column): [string, WrittenCell][] =>
      cell === null ? [] : [['ABCDEFGHIJKLMN'.charAt(column), cell]],
    );
    return said.length > 0 ? [[at + 1, look, Object.fromEntries(said)] as const] : [];
  });
const rowsOf = (look: string) => filled(form).filter(([, kind]) => kind === look);

describe('the sheet of a scheme', () => {
  it('has the official name, and the skill’s over it', () => {
    expect([form.name, calculations.name]).toEqual(['CIS Marking Scheme Import', 'Calculations']);
    expect(rowsOf('title').map(([row, , cells]) => [row, cells['A']])).toEqual([
      [1, '12 Welding'],
      [3, 'WorldSkills Occupational Standards'],
      [10, 'Criteria'],
    ]);
  });

  it('has the sections with their weights beside what their aspects come to', () => {
    expect(rowsOf('section')).toEqual([
      [
        5,
        'section',
        {
          A: 1,
          B: 'Safety',
          I: 2,
          J: { formula: 'SUMIF($I$16:$I$33,A5,$K$16:$K$33)', result: 1.5 },
          K: { formula: 'ABS(I5-J5)', result: 0.5 },
        },
      ],
      [
        6,
        'section',
        {
          A: 2,
          B: 'Craft',
          I: 3,
          J: { formula: 'SUMIF($I$16:$I$33,A6,$K$16:$K$33)', result: 1.5 },
          K: { formula: 'ABS(I6-J6)', result: 1.5 },
        },
      ],
    ]);
    expect(rowsOf('sum')[0]).toEqual([7, 'sum', { I: 'Total Variation', K: { formula: 'SUM(K5:K6)', result: 2 } }]);
  });

  it('has the criteria with the sums of their aspects', () => {
    expect(rowsOf('criterion')).toEqual([
      [12, 'criterion', { A: 'A', B: 'Seam', K: 3 }],
      [13, 'criterion', { A: 'B', B: 'Order', K: 2 }],
    ]);
  });

  it('has each criterion under a header of its own, with a formula for its total', () => {
    const headers = rowsOf('header').slice(2);
    expect(headers.map(([row, , { L, M, N }]) => [row, L, M, N])).toEqual([
      [16, 'Criterion A', 'Total\nMark', { formula: 'SUM(K17:K28)', result: 3 }],
      [29, 'Criterion B', 'Total\nMark', { formula: 'SUM(K30:K33)', result: 2 }],
    ]);
    expect(rowsOf('sum')[1]).toEqual([
      35,
      'sum',
      { L: 'Competition', M: 'Total\nMark', N: { formula: 'SUM(N16:N34)', result: 5 } },
    ]);
  });

  it('has a row for each sub-criterion, aspect and level', () => {
    expect(filled(form).filter(([row]) => row > 16 && row < 28)).toEqual([
      [17, 'sub-criterion', { A: 'A1', B: 'Root', C: 1 }],
      [18, 'aspect', { D: 'M', E: 'Length', G: 'measured cold', H: '150 mm', I: 1, J: 1, K: 1.5 }],
      [19, 'aspect', { D: 'J', E: 'Look', I: 2, K: 1 }],
      [20, 'level', { F: 0, G: 'none' }],
      [21, 'level', { F: 1, G: 'some' }],
      [22, 'level', { F: 2, G: 'good' }],
      [23, 'level', { F: 3, G: 'best' }],
      [25, 'sub-criterion', { A: 'A2', B: 'Cap', C: 'C2' }],
      [26, 'aspect', { D: 'M', E: 'Pores', I: 2, J: 1, K: 0.5 }],
    ]);
  });

  it('calls a nameless aspect by its id, and leaves open how points are marked', () => {
    expect(filled(form).find(([row]) => row === 31)).toEqual([31, 'aspect', { D: 'M', E: 'B1.1', K: 2 }]);
  });

  it('merges names over the columns that they reach into, one row high', () => {
    expect(form.merged.every(({ top, bottom }) => top === bottom)).toBe(true);
    expect(form.merged.map(({ top, left, right }) => [top, left, right])).toEqual([
      [1, 1, 11],
      [3, 1, 11],
      [4, 2, 8],
      [5, 2, 8],
      [6, 2, 8],
      [7, 9, 10],
      [10, 1, 11],
      [11, 2, 10],
      [12, 2, 10],
      [13, 2, 10],
    ]);
  });
});

describe('the sheet of calculations', () => {
  it('has one row for all aspects that count alike', () => {
    expect(filled(calculations)).toEqual([[1, 'plain', { A: 'Measurement', B: 'PASS_FAIL', C: true }]]);
  });

  it('has a row for each other way', () => {
    const ways: Scoring = {
      criteria: [
        {
          id: 'A',
          subCriteria: [
            {
              id: 'A1',
              aspects: [
                { id: 'a', max: '1', method: 'number-completed', possible: 4 },
                { id: 'b', max: '1', method: 'number-completed', possible: 5 },
                { id: 'c', max: '2', method: 'number-completed', possible: 4 },
                { id: 'd', max: '1', method: 'deduct-per-event', deduct: '0.25' },
                {
                  id: 'e',
                  max: '1',
                  method: 'choice',
                  unit: 'points',
                  choices: [{ id: 'x', deduct: '0.5', name: 'half' }],
                },
                { id: 'f', max: '1', method: 'place', first: '1', step: '0.1', best: 'low' },
              ],
            },
          ],
        },
      ],
    };
    const [sheet, list] = writeSchemeSheets(ways, { title: 'x', language: 'en' }) as [WrittenSheet, WrittenSheet];
    expect(sheet.rows.filter(({ look }) => look === 'aspect').map(({ cells }) => cells[9])).toEqual([
      1,
      2,
      1,
      3,
      4,
      null,
    ]);
    expect(list.rows.map(({ cells }) => cells)).toEqual([
      ['Number Completed 4', 'NUMBER_COMPLETED', true, 'NUM_POSSIBLE:::4.00000000#x~x#'],
      ['Number Completed 5', 'NUMBER_COMPLETED', true, 'NUM_POSSIBLE:::5.00000000#x~x#'],
      [
        null,
        'REGULAR_DIFFERENCE_DEDUCTION',
        false,
        'DEDUCTION_TYPE:::#x~x#UNIT#-#TARGET_VALUE:::0.00000000#x~x##-#DIFFERENCE:::1.00000000#x~x##-#DIFFERENCE_TYPE:::#x~x#UNIT#-#DEDUCTION:::0.25000000#x~x#',
      ],
      [
        null,
        'CHOICE',
        false,
        'DEDUCTION_TYPE:::#x~x#UNIT#-#CHOICE1_LABEL:::#x~x#half#-#CHOICE1_DEDUCTION:::0.50000000#x~x#',
      ],
    ]);
  });
});

describe('a scheme without sections', () => {
  it('has their table all the same, with those that aspects name', () => {
    const aspects = [
      { id: 'a', max: '1', method: 'points' as const, section: '7' },
      { id: 'b', max: '2', method: 'points' as const },
    ];
    const [sheet] = writeSchemeSheets({ criteria: [{ id: 'A', aspects }] }, { title: 'x', language: 'en' }) as [
      WrittenSheet,
    ];
    expect(sheet.rows.filter(({ look }) => look === 'section').map(({ cells }) => [cells[0], cells[8]])).toEqual([
      [7, 0],
    ]);
  });

  it('has an empty table where no aspect names one, and no sum of nothing', () => {
    const aspects = [{ id: 'a', max: '1', method: 'points' as const }];
    const [sheet] = writeSchemeSheets({ criteria: [{ id: 'A', aspects }] }, { title: '', language: 'en' }) as [
      WrittenSheet,
    ];
    expect(sheet.rows[0]?.cells[0]).toBe('–');
    expect(sheet.rows.filter(({ look }) => look === 'section')).toEqual([]);
    expect(sheet.rows[4]?.cells.filter((cell) => cell !== null)).toEqual(['Total Variation']);
  });
});
