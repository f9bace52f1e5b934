import fc from 'fast-check';
import type { Aspect, Scoring } from '../../../competition/index.js';
import { Reading } from '../../../competition/checks/shapes/index.js';
import { MarkSets } from './mark-sets.js';

const points = { max: '10', method: 'points' } as const;
const aspects: readonly Aspect[] = [
  { id: 'single', ...points },
  { id: 'mean', ...points, combine: { kind: 'mean' } },
  { id: 'trimmed', ...points, combine: { kind: 'trimmed-mean' } },
  { id: 'sum', ...points, combine: { kind: 'sum' } },
  { id: 'judgement', max: '3', method: 'judgement', veto: true },
  { id: 'bands', max: '2', method: 'bands', bands: [], combine: { kind: 'median' } },
  { id: 'choice', max: '2', method: 'choice', unit: 'points', choices: [{ id: 'some', deduct: '1' }] },
  { id: 'place', max: '5', method: 'place', first: '5', step: '1', best: 'low' },
];
const scoring: Scoring = { criteria: [{ id: 'A', aspects }] };

type Told = readonly [aspect: string, value: string, judge?: string, entry?: string];

/** Problems of these marks in their order, as `code [index]`. */
function problemsOf(marks: readonly Told[], scheme: Scoring | null = scoring): string[] {
  const at = Reading.start();
  const sets = new MarkSets();
  if (scheme) sets.expect(scheme);
  marks.forEach(([aspect, value, judge, entry = 'e'], index) => {
    sets.take({ entry, aspect, value, ...(judge !== undefined && { judge }) }, at.item(index));
  });
  sets.check();
  return at.problems.map(({ code, where = '' }) => `${code} ${where}`);
}

describe('each mark of a package', () => {
  it.each<readonly [Told, string]>([
    [['single', '10'], ''],
    [['single', '10.5'], 'marking/out-of-range [0].value'],
    [['single', '-1'], 'marking/out-of-range [0].value'],
    [['single', '1e1'], 'marking/not-a-number [0].value'],
    [['single', 'veto'], 'marking/veto-not-allowed [0].value'],
    [['single', 'dnf'], 'marking/dnf-not-allowed [0].value'],
    [['judgement', '3', 'j1'], ''],
    [['judgement', 'veto', 'j1'], ''],
    [['judgement', '4', 'j1'], 'marking/not-whole [0].value'],
    [['judgement', '2.0', 'j1'], 'marking/not-whole [0].value'],
    [['bands', '-273.15', 'j1'], ''],
    [['bands', 'dnf', 'j1'], ''],
    [['bands', 'x', 'j1'], 'marking/not-a-number [0].value'],
    [['choice', 'some'], ''],
    [['choice', 'none'], 'marking/not-a-choice [0].value'],
    [['choice', 'constructor'], 'marking/not-a-choice [0].value'],
    [['place', '12.345'], ''],
    [['place', 'dnf'], ''],
  ])('is one of its aspect: %j', (mark, problem) => {
    expect(problemsOf([mark])).toEqual(problem === '' ? [] : [problem]);
  });

  it('cannot be looked at without a scheme, nor of an aspect that it does not have', () => {
    expect(problemsOf([['single', 'x']], null)).toEqual([]);
    expect(problemsOf([['unknown', 'x']])).toEqual([]);
  });
});

describe('the marks of one entry and aspect', () => {
  it.each<readonly [string, readonly Told[], readonly string[]]>([
    ['one without its judge', [['single', '1']], []],
    ['one with its judge', [['single', '1', 'j1']], []],
    [
      'a second one',
      [
        ['single', '1', 'j1'],
        ['single', '1', 'j2'],
      ],
      ['marking/several-marks [1]'],
    ],
    [
      'a third one, told once',
      [
        ['single', '1'],
        ['single', '1'],
        ['single', '2'],
      ],
      ['marking/several-marks [1]'],
    ],
    [
      'a place twice',
      [
        ['place', '1'],
        ['place', '2'],
      ],
      ['marking/several-marks [1]'],
    ],
    [
      'several judges',
      [
        ['mean', '1', 'j1'],
        ['mean', '10', 'j2'],
      ],
      [],
    ],
    ['several without their judges', [['mean', '1']], ['marking/judge-missing [0]']],
    [
      'one of several without its judge',
      [
        ['sum', '1', 'j1'],
        ['sum', '1'],
      ],
      ['marking/judge-missing [1]'],
    ],
    [
      'one judge twice',
      [
        ['trimmed', '1', 'j1'],
        ['trimmed', '2', 'j2'],
        ['trimmed', '1', 'j1'],
      ],
      ['marking/duplicate-mark [2]'],
    ],
    [
      'judges called alike elsewhere',
      [
        ['mean', '1', 'j1'],
        ['sum', '1', 'j1'],
        ['mean', '1', 'j1', 'f'],
      ],
      [],
    ],
    [
      'levels near each other',
      [
        ['judgement', '2', 'j1'],
        ['judgement', '3', 'j2'],
        ['judgement', '2', 'j3'],
      ],
      [],
    ],
    [
      'levels apart',
      [
        ['judgement', '1', 'j1'],
        ['judgement', '2', 'j2'],
        ['judgement', '3', 'j3'],
      ],
      ['marking/judgement-spread [2]'],
    ],
    [
      'levels apart at once',
      [
        ['judgement', '0', 'j1'],
        ['judgement', '3', 'j2'],
        ['judgement', '3', 'j3'],
      ],
      ['marking/judgement-spread [1]'],
    ],
    [
      'a veto beside levels',
      [
        ['judgement', '3', 'j1'],
        ['judgement', 'veto', 'j2'],
        ['judgement', '2', 'j3'],
      ],
      [],
    ],
    [
      'levels of two entries',
      [
        ['judgement', '0', 'j1'],
        ['judgement', '3', 'j1', 'f'],
      ],
      [],
    ],
    [
      'too few',
      [
        ['judgement', '3', 'j1'],
        ['trimmed', '1', 'j1'],
      ],
      [],
    ],
  ])('%s', (_name, marks, problems) => {
    expect(problemsOf(marks)).toEqual(problems);
  });

  it('are looked at without those that are no marks', () => {
    expect(
      problemsOf([
        ['single', 'x'],
        ['single', '1'],
      ]),
    ).toEqual(['marking/not-a-number [0].value']);
    expect(
      problemsOf([
        ['judgement', '0', 'j1'],
        ['judgement', '9', 'j2'],
      ]),
    ).toEqual(['marking/not-whole [1].value']);
  });

  it('are told set by set, single marks first', () => {
    const marks: Told[] = [
      ['single', '1'],
      ['mean', '1'],
      ['single', '1'],
      ['single', '99'],
    ];
    expect(problemsOf(marks)).toEqual([
      'marking/out-of-range [3].value',
      'marking/several-marks [2]',
      'marking/judge-missing [1]',
    ]);
  });

  it('break at the first mark that no set could bear', () => {
    const levels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(levels, (values) => {
        const marks = values.map((value, index): Told => ['judgement', String(value), `j${index}`]);
        const first = values.findIndex(
          (_, index) => Math.max(...values.slice(0, index + 1)) - Math.min(...values.slice(0, index + 1)) > 1,
        );
        expect(problemsOf(marks)).toEqual(first < 0 ? [] : [`marking/judgement-spread [${first}]`]);
      }),
      { numRuns: 1000 },
    );
  });
});
