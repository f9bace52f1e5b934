import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Aspect, Scoring } from '../competition/index.js';
import { parseDecimal, round, sum } from '../numbers/index.js';
import { scoreEntry, type EntryMark } from './index.js';

/** The example package: theory 0.3, practice 0.7 of a measured and a judged aspect. */
const welding: Scoring = {
  components: [
    {
      id: 'theory',
      weight: '0.3',
      criteria: [{ id: 'T', aspects: [{ id: 'T1', max: '100', method: 'points' }] }],
    },
    {
      id: 'practice',
      weight: '0.7',
      criteria: [
        {
          id: 'A',
          aspects: [
            {
              id: 'A1',
              max: '16',
              method: 'bands',
              bands: [
                { from: '0', to: '1', points: '16' },
                { above: '1', to: '2', points: '12' },
              ],
            },
            { id: 'A2', max: '4', method: 'judgement' },
          ],
        },
      ],
    },
  ],
};

const mark = (aspect: string, value: string, judge?: string): EntryMark => ({ aspect, value, judge });
const panel = (aspect: string, ...values: string[]) =>
  values.map((value, index) => mark(aspect, value, `j${index + 1}`));
const e1 = [mark('T1', '80'), mark('A1', '0.8'), ...panel('A2', '2', '3', '2')];
const e2 = [mark('T1', '92.5'), mark('A1', '1.5'), ...panel('A2', '3', '3', '3')];

const points = (id: string, max = '100'): Aspect => ({ id, max, method: 'points' });
const direct = (...aspects: Aspect[]): Scoring => ({ criteria: [{ id: 'A', aspects }] });

describe('scoring the example package', () => {
  it('e1 comes to 90.89', () => {
    const score = scoreEntry(welding, e1);
    expect(score.aspects['A2']).toMatchObject({ points: '3.11111111', shown: '3.11', state: 'complete', marks: 3 });
    expect(score.criteria).toEqual({
      T: { points: '80', shown: '80.00' },
      A: { points: '19.11111111', shown: '19.11' },
    });
    expect(score.components).toEqual({
      theory: { points: '80', shown: '80.00' },
      practice: { points: '95.55555555', shown: '95.56' },
    });
    expect(score).toMatchObject({ total: '90.89', complete: true, started: true, marked: 3, of: 3, belowPassMark: [] });
  });

  it('e2 comes to 83.75', () => {
    const score = scoreEntry(welding, e2);
    expect(score.components).toMatchObject({ theory: { shown: '92.50' }, practice: { shown: '80.00' } });
    expect(score.total).toBe('83.75');
  });

  it('an entry without marks has not started and stands at 0', () => {
    const score = scoreEntry(welding, []);
    expect(score).toMatchObject({ total: '0.00', complete: false, started: false, marked: 0, of: 3 });
    expect(score.components).toMatchObject({ theory: { shown: '0.00' }, practice: { shown: '0.00' } });
  });

  it('an entry has started with its first mark', () => {
    expect(scoreEntry(welding, [mark('A1', '0.8')])).toMatchObject({ started: true, marked: 1, of: 3 });
  });

  it('a missing mark leaves a running total', () => {
    const score = scoreEntry(welding, e1.slice(0, 4));
    expect(score).toMatchObject({ complete: false, started: true, marked: 2, of: 3 });
    expect(score.aspects['A2']).toMatchObject({ state: 'incomplete', marks: 2, missing: 1, spread: false });
    expect(score.total).toBe('91.67');
  });

  it('is plain JSON: storing and reading it again changes nothing', () => {
    const score = scoreEntry(welding, e1, [{ points: '0.5' }]);
    expect(JSON.parse(JSON.stringify(score))).toEqual(score);
  });
});

describe('criteria and components', () => {
  it('a criterion counts with its weight: a 100-point sheet × 0.125 and one of 87.5', () => {
    const scoring: Scoring = {
      criteria: [
        { id: 'W', weight: '0.125', aspects: [points('w')] },
        { id: 'R', aspects: [points('r', '87.5')] },
      ],
    };
    const score = scoreEntry(scoring, [mark('w', '81'), mark('r', '70')]);
    expect(score.total).toBe('80.13');
    expect(score.criteria).toMatchObject({ W: { points: '81' } });
    expect(score.components).toEqual({});
  });

  it('a criterion of weight 0 is scored but adds nothing', () => {
    const scoring: Scoring = {
      criteria: [
        { id: 'A', aspects: [points('a')] },
        { id: 'Z', weight: '0', aspects: [points('z')] },
      ],
    };
    const score = scoreEntry(scoring, [mark('a', '50'), mark('z', '99')]);
    expect(score).toMatchObject({ total: '50.00', criteria: { Z: { shown: '99.00' } } });
  });

  it('aspects in sub-criteria add up in their criterion', () => {
    const subCriteria = [
      { id: 'A1', aspects: [points('a')] },
      { id: 'A2', aspects: [points('b'), points('c')] },
    ];
    const score = scoreEntry({ criteria: [{ id: 'A', subCriteria }] }, [
      mark('a', '1'),
      mark('b', '2'),
      mark('c', '4'),
    ]);
    expect(score).toMatchObject({ total: '7.00', criteria: { A: { points: '7' } } });
  });

  it('a component is scaled from what it can reach, or from outOf, and is not cut', () => {
    const scaled = (more: object): Scoring => ({
      components: [{ id: 'c', criteria: [{ id: 'A', weight: '2', aspects: [points('a', '30')] }], ...more }],
    });
    expect(scoreEntry(scaled({}), [mark('a', '15')]).total).toBe('50.00');
    expect(scoreEntry(scaled({ scaledTo: '40' }), [mark('a', '15')]).total).toBe('20.00');
    expect(scoreEntry(scaled({ outOf: '20' }), [mark('a', '15')]).total).toBe('150.00');
  });

  it('three components weigh 0.25 / 0.55 / 0.20', () => {
    const part = (id: string, weight: string) => ({ id, weight, criteria: [{ id, aspects: [points(id)] }] });
    const scoring: Scoring = {
      components: [part('theory', '0.25'), part('practice', '0.55'), part('defence', '0.20')],
    };
    const marks = [mark('theory', '80'), mark('practice', '90'), mark('defence', '70')];
    expect(scoreEntry(scoring, marks).total).toBe('83.50');
  });

  it('ids such as constructor and 10 are ordinary ids', () => {
    const scoring: Scoring = {
      components: [{ id: 'constructor', criteria: [{ id: '10', aspects: [points('toString'), points('2')] }] }],
    };
    const score = scoreEntry(scoring, [mark('toString', '100'), mark('2', '50')]);
    expect(score.components).toEqual({ constructor: { points: '75', shown: '75.00' } });
    expect(score).toMatchObject({ complete: true, total: '75.00' });
  });
});

describe('rounding points', () => {
  const third: Scoring = {
    components: [
      {
        id: 'c',
        criteria: [{ id: 'A', aspects: [{ id: 'n', max: '1', method: 'number-completed', possible: 3 }] }],
      },
    ],
  };

  it('are 8, 8 and 2 digits half-up by default', () => {
    const score = scoreEntry(third, [mark('n', '2')]);
    expect(score.aspects['n']).toMatchObject({ points: '0.66666667', shown: '0.67' });
    expect(score.components['c']).toEqual({ points: '66.666667', shown: '66.67' });
    expect(score.total).toBe('66.67');
  });

  it('follow the scheme', () => {
    const rounding = {
      aspect: { digits: 2, mode: 'floor' as const },
      component: { digits: 0 },
      total: { digits: 1, mode: 'ceil' as const },
    };
    const score = scoreEntry({ ...third, rounding }, [mark('n', '2')]);
    expect(score.aspects['n']).toMatchObject({ points: '0.66', shown: '0.7' });
    expect(score.components['c']).toEqual({ points: '66', shown: '66.0' });
    expect(score.total).toBe('66.0');
  });

  it('an aspect is rounded once, after combining', () => {
    const aspect: Aspect = { id: 'x', max: '10', method: 'points', combine: { kind: 'mean' } };
    const scoring: Scoring = { ...direct(aspect), rounding: { aspect: { digits: 0 }, total: { digits: 2 } } };
    expect(scoreEntry(scoring, panel('x', '1.4', '1.4', '1.9')).total).toBe('2.00');
  });

  it('criteria without components are not rounded on their way to the total', () => {
    const scoring: Scoring = {
      criteria: [{ id: 'A', weight: '0.5', aspects: [points('a')] }],
      rounding: { component: { digits: 0 } },
    };
    expect(scoreEntry(scoring, [mark('a', '0.99')]).total).toBe('0.50');
    expect(scoreEntry(scoring, [mark('a', '33.33')]).total).toBe('16.67');
  });
});

describe('penalties', () => {
  it('come off the total', () => {
    const score = scoreEntry(direct(points('a')), [mark('a', '80')], [{ points: '2.5' }, { points: '1' }]);
    expect(score).toMatchObject({ total: '76.50', penalties: '3.5', criteria: { A: { shown: '80.00' } } });
  });

  it('are cut at their limit', () => {
    const scoring = { ...direct(points('a')), penaltyLimit: '3' };
    expect(scoreEntry(scoring, [mark('a', '80')], [{ points: '2.5' }, { points: '1' }])).toMatchObject({
      total: '77.00',
      penalties: '3',
    });
  });

  it('never take a total below 0', () => {
    expect(scoreEntry(direct(points('a')), [mark('a', '1')], [{ points: '20' }]).total).toBe('0.00');
  });
});

describe('pass marks', () => {
  const scoring: Scoring = {
    ...welding,
    passMark: '85',
    components: (welding.components ?? []).map((part) => (part.id === 'theory' ? { ...part, passMark: '80' } : part)),
  };

  it('are reached by equal points', () => {
    expect(scoreEntry(scoring, e1).belowPassMark).toEqual([]);
  });

  it('name every part that is below', () => {
    expect(scoreEntry(scoring, e2).belowPassMark).toEqual(['total']);
    expect(scoreEntry(scoring, [mark('T1', '79.99')]).belowPassMark).toEqual(['component:theory', 'total']);
  });

  it('compare what is shown, after penalties', () => {
    const simple = { ...direct(points('a')), passMark: '60' };
    expect(scoreEntry(simple, [mark('a', '59.995')]).belowPassMark).toEqual([]);
    expect(scoreEntry(simple, [mark('a', '59.994')]).belowPassMark).toEqual(['total']);
    expect(scoreEntry(simple, [mark('a', '61')], [{ points: '1.01' }]).belowPassMark).toEqual(['total']);
  });
});

describe('veto, dnf and spread', () => {
  const cap: Aspect = { id: 'cap', max: '1', method: 'pass-fail', veto: true };
  const gap: Aspect = { id: 'gap', max: '10', method: 'bands', bands: [{ points: '10' }] };
  const judged: Aspect = { id: 'look', max: '3', method: 'judgement' };
  const scoring: Scoring = {
    criteria: [
      { id: 'sheet', aspects: [cap, gap] },
      { id: 'rest', aspects: [judged] },
    ],
  };

  it('a veto makes its whole criterion 0 and leaves the others alone', () => {
    const score = scoreEntry(scoring, [mark('cap', 'veto'), mark('gap', '1'), ...panel('look', '3', '3', '3')]);
    expect(score.criteria).toMatchObject({ sheet: { shown: '0.00' }, rest: { shown: '3.00' } });
    expect(score).toMatchObject({ total: '3.00', complete: true });
    expect(score.aspects).toMatchObject({ cap: { vetoed: true }, gap: { vetoed: false, shown: '10.00' } });
  });

  it('did not finish is 0 points', () => {
    const score = scoreEntry(scoring, [mark('cap', 'pass'), mark('gap', 'dnf')]);
    expect(score.aspects['gap']).toMatchObject({ dnf: true, state: 'complete', shown: '0.00' });
    expect(score.criteria).toMatchObject({ sheet: { shown: '1.00' } });
  });

  it('levels too far apart leave the entry incomplete', () => {
    const score = scoreEntry(scoring, [mark('cap', 'pass'), mark('gap', '1'), ...panel('look', '1', '2', '3')]);
    expect(score).toMatchObject({ complete: false, marked: 2, of: 3 });
    expect(score.aspects['look']).toMatchObject({ state: 'incomplete', spread: true, missing: 3 });
  });
});

describe('marks that cannot stand', () => {
  it.each(['T2', 'constructor', '__proto__', 'A'])('a mark of %s, which is no aspect, is refused', (aspect) => {
    expect(() => scoreEntry(welding, [mark(aspect, '1')])).toThrow(
      expect.objectContaining({ code: 'marking/unknown-aspect', params: { aspect } }),
    );
  });

  it('a second mark of a single aspect is refused', () => {
    expect(() => scoreEntry(welding, [mark('T1', '1'), mark('T1', '2')])).toThrow(
      expect.objectContaining({ code: 'marking/several-marks' }),
    );
  });
});

describe('laws of scoring', () => {
  const level = fc.integer({ min: 1, max: 2 }).map(String);
  const someMarks = fc
    .record({
      theory: fc.integer({ min: 0, max: 100 }),
      width: fc.integer({ min: 0, max: 30 }),
      levels: fc.array(level, { maxLength: 5 }),
    })
    .map(({ theory, width, levels }) => [
      mark('T1', String(theory)),
      mark('A1', (width / 10).toFixed(1)),
      ...panel('A2', ...levels),
    ]);

  it('the order of marks never matters', () => {
    const shuffled = someMarks.chain((marks) =>
      fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length })),
    );
    fc.assert(
      fc.property(shuffled, ([marks, moved]) => {
        expect(JSON.stringify(scoreEntry(welding, moved))).toBe(JSON.stringify(scoreEntry(welding, marks)));
      }),
    );
  });

  it('removing a mark and giving it again gives the same bytes', () => {
    fc.assert(
      fc.property(someMarks, fc.nat(), (marks, at) => {
        const index = at % marks.length;
        const again = [...marks.slice(0, index), ...marks.slice(index + 1), ...marks.slice(index, index + 1)];
        expect(JSON.stringify(scoreEntry(welding, again))).toBe(JSON.stringify(scoreEntry(welding, marks)));
      }),
    );
  });

  it('the parts add up to the total, before rounding, floor and penalties', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const score = scoreEntry(welding, marks);
        const parts = (welding.components ?? []).map(({ id, weight }) =>
          parseDecimal(score.components[id]?.points ?? '').mul(parseDecimal(weight ?? '1')),
        );
        const total = round(sum(parts), { digits: 2, mode: 'half-up' });
        expect(parseDecimal(score.total).equals(total)).toBe(true);
      }),
    );
  });

  it('a better mark never lowers a total', () => {
    fc.assert(
      fc.property(someMarks, fc.integer({ min: 0, max: 100 }), (marks, better) => {
        const theory = Math.max(better, Number(marks[0]?.value));
        const raised = [mark('T1', String(theory)), ...marks.slice(1)];
        const before = parseDecimal(scoreEntry(welding, marks).total);
        expect(parseDecimal(scoreEntry(welding, raised).total).gte(before)).toBe(true);
      }),
    );
  });
});
