import { scaleKinds } from '../../scheme/scale.js';
import { checkScoring } from '../check-scoring.js';
import { Reading } from '../shapes/index.js';
import { scoringShape } from './scoring-shape.js';

const criteria = [{ id: 'A', aspects: [{ id: 'a', max: '1', method: 'pass-fail' }] }];
const problemsOf = (change: object) =>
  checkScoring({ criteria, ...change }).problems.map(({ code, where }) => `${code} ${where}`);

describe('the scale of a scheme', () => {
  it.each(scaleKinds)('may be %s', (kind) => {
    expect(problemsOf({ scale: { kind } })).toEqual([]);
  });

  it.each<[object, string]>([
    [{ kind: 'ws600' }, 'package/unknown-value scale.kind'],
    [{ digits: 1 }, 'package/key-missing scale'],
    [{ kind: 'ws500', digits: 0 }, 'package/digits-of-pooled-only scale.digits'],
    [{ kind: 'none', digits: 1 }, 'package/digits-of-pooled-only scale.digits'],
    [{ kind: 'pooled', digits: 13 }, 'package/not-a-count scale.digits'],
    [{ kind: 'pooled', digits: '1' }, 'package/not-a-count scale.digits'],
    [{ kind: 'pooled', mean: 70 }, 'package/unknown-key scale'],
  ])('is not %j', (scale, problem) => {
    expect(problemsOf({ scale })).toEqual([problem]);
  });

  it('may have digits where it is pooled', () => {
    for (const digits of [0, 1, 12]) expect(problemsOf({ scale: { kind: 'pooled', digits } })).toEqual([]);
  });
});

describe('the four rounding points', () => {
  it.each(['aspect', 'component', 'total', 'scale'])('%s has digits and a mode', (point) => {
    for (const mode of ['half-up', 'half-even', 'floor', 'ceil']) {
      expect(problemsOf({ rounding: { [point]: { digits: 0, mode } } })).toEqual([]);
      expect(problemsOf({ rounding: { [point]: { mode } } })).toEqual([]);
    }
    expect(problemsOf({ rounding: { [point]: { digits: 12 } } })).toEqual([]);
    expect(problemsOf({ rounding: { [point]: { digits: -1 } } })).toEqual([
      `package/not-a-count rounding.${point}.digits`,
    ]);
    expect(problemsOf({ rounding: { [point]: { mode: 'up' } } })).toEqual([
      `package/unknown-value rounding.${point}.mode`,
    ]);
    expect(problemsOf({ rounding: { [point]: 2 } })).toEqual([`package/not-an-object rounding.${point}`]);
  });
});

describe('limits of a total', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['passMark', '-5', []],
    ['passMark', 60, ['number/not-a-decimal passMark']],
    ['penaltyLimit', '0', []],
    ['penaltyLimit', '-1', ['package/negative penaltyLimit']],
  ])('%s %j', (key, value, problems) => {
    expect(problemsOf({ [key]: value })).toEqual(problems);
  });
});

describe('a scheme in a package', () => {
  it('needs no ids of its own for mark sheets, one that is marked by does', () => {
    const value = {
      criteria: [
        ...criteria,
        { id: 'B', subCriteria: [{ id: 'A', aspects: [{ id: 'b', max: '1', method: 'pass-fail' }] }] },
      ],
    };
    const at = Reading.start();
    expect(scoringShape(value, at)).toEqual(value);
    expect(at.problems).toEqual([]);
    expect(checkScoring(value)).toEqual({
      scoring: null,
      problems: [{ code: 'package/duplicate-id', params: { id: 'A' }, where: 'criteria[1].subCriteria[0].id' }],
    });
  });

  it('leaves behind what keys and conditions may name', () => {
    const at = Reading.start();
    const aspects = [
      { id: 'm', max: '1', method: 'place', first: '1', step: '1', best: 'low' },
      { id: 'p', max: '1', method: 'points' },
    ];
    scoringShape({ components: [{ id: 'c', criteria: [{ id: 'k', aspects }] }], scale: { kind: 'ws700' } }, at);
    const known = [
      ['component', 'c'],
      ['criterion', 'k'],
      ['aspect', 'm'],
      ['aspect', 'p'],
      ['measured aspect', 'm'],
      ['scale', 'scaled'],
    ] as const;
    for (const [kind, id] of known) expect(at.knows(kind, id)).toBe(true);
    for (const [kind, id] of [
      ['component', 'k'],
      ['criterion', 'c'],
      ['measured aspect', 'p'],
    ] as const)
      expect(at.knows(kind, id)).toBe(false);
  });
});
