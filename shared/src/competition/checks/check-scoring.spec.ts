import { describe, expect, it } from '@jest/globals';
import { checkScoring, type Scoring } from '../index.js';

const aspect = { id: 'A1', max: '10', method: 'points' };
const scheme = (...aspects: unknown[]) => ({ criteria: [{ id: 'A', aspects }] });
const problemsOf = (value: unknown) => checkScoring(value).problems.map(({ code, where }) => [code, where]);
const aspectProblems = (change: object) => problemsOf(scheme({ ...aspect, ...change }));

/** Everything that a scheme may hold today, once. */
const full: Scoring = {
  passMark: '60',
  penaltyLimit: '10',
  rounding: { aspect: { digits: 8, mode: 'half-up' }, component: {}, total: { digits: 2, mode: 'half-even' } },
  checks: {
    total: '100',
    sections: [{ id: 'S1', name: 'Safety', weight: '10' }],
    sectionLimit: '5',
    aspectMax: '2',
    blocking: true,
  },
  components: [
    {
      id: 'practice',
      name: { 'zh-CN': '实操', en: 'Practice' },
      weight: '0.7',
      scaledTo: '100',
      outOf: '20',
      passMark: '60',
      criteria: [
        {
          id: 'A',
          name: '焊接',
          weight: '0.125',
          subCriteria: [
            {
              id: 'A1',
              name: 'Seam',
              day: '1',
              aspects: [
                {
                  id: 'p',
                  max: '2',
                  method: 'points',
                  step: '0.5',
                  combine: { kind: 'trimmed-mean', high: 1, low: 1 },
                },
                { id: 'f', max: '1', method: 'pass-fail', veto: true, section: 'S1', description: 'Helmet' },
                { id: 'n', max: '1', method: 'number-completed', possible: 4, requirement: 'all four' },
                { id: 'b', max: '16', method: 'bands', bands: [{ from: '0', to: '1', points: '16' }], name: 'Width' },
                { id: 'j', max: '1', method: 'judgement', minJudges: 3, descriptors: ['poor', 'fair', 'good', 'best'] },
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe('checkScoring', () => {
  it('lets a scheme with everything through, unchanged', () => {
    expect(checkScoring(full)).toEqual({ scoring: full, problems: [] });
  });

  it('lets the smallest scheme through', () => {
    expect(checkScoring(scheme(aspect))).toEqual({ scoring: scheme(aspect), problems: [] });
  });

  it('takes an optional key that is null as absent', () => {
    const { scoring, problems } = checkScoring({
      ...scheme({ ...aspect, step: null }),
      components: null,
      passMark: null,
    });
    expect(problems).toEqual([]);
    expect(scoring).toEqual(scheme(aspect));
  });

  it.each([null, undefined, 7, 'scheme', [], true])('finds that %j is no scheme, without throwing', (value) => {
    expect(problemsOf(value)).toEqual([['package/not-an-object', undefined]]);
  });

  it('finds every problem at once, each with its place', () => {
    const value = {
      colour: 'red',
      criteria: [
        {
          id: 'A',
          weight: '1,5',
          aspects: [
            { ...aspect, max: '0' },
            { id: '-x', max: '1', method: 'telepathy' },
            { method: 'points', max: 3 },
          ],
        },
        { id: 'B', aspects: [] },
      ],
    };
    expect(problemsOf(value)).toEqual([
      ['package/unknown-key', undefined],
      ['number/not-a-decimal', 'criteria[0].weight'],
      ['package/max-not-positive', 'criteria[0].aspects[0].max'],
      ['package/unknown-method', 'criteria[0].aspects[1]'],
      ['package/key-missing', 'criteria[0].aspects[2]'],
      ['number/not-a-decimal', 'criteria[0].aspects[2].max'],
      ['package/list-empty', 'criteria[1].aspects'],
    ]);
    expect(checkScoring(value).scoring).toBeNull();
  });
});

describe('the parts of a scheme', () => {
  it('either components or criteria, never both and never none', () => {
    expect(problemsOf({ ...full, ...scheme(aspect) })).toContainEqual(['package/components-or-criteria', undefined]);
    expect(problemsOf({})).toEqual([['package/components-or-criteria', undefined]]);
  });

  it('either aspects or sub-criteria in a criterion', () => {
    const subCriteria = [{ id: 'S', aspects: [{ ...aspect, id: 'other' }] }];
    expect(problemsOf({ criteria: [{ id: 'A' }] })).toEqual([['package/aspects-or-sub-criteria', 'criteria[0]']]);
    expect(problemsOf({ criteria: [{ id: 'A', aspects: [aspect], subCriteria }] })).toEqual([
      ['package/aspects-or-sub-criteria', 'criteria[0]'],
    ]);
  });

  it('criteria that are weighted 0 throughout reach nothing', () => {
    const weightless = { id: 'A', weight: '0', aspects: [aspect] };
    expect(problemsOf({ criteria: [weightless] })).toEqual([['package/max-not-positive', 'criteria']]);
    expect(problemsOf({ components: [{ id: 'c', criteria: [weightless] }] })).toEqual([
      ['package/max-not-positive', 'components[0].criteria'],
    ]);
    const tieBreak = [weightless, { id: 'B', aspects: [{ ...aspect, id: 'B1' }] }];
    expect(problemsOf({ criteria: tieBreak })).toEqual([]);
  });

  it.each([
    ['weight', '-1', 'package/negative'],
    ['scaledTo', '0', 'package/not-positive'],
    ['outOf', '-5', 'package/not-positive'],
    ['passMark', 60, 'number/not-a-decimal'],
  ])('a component with %s %j is refused', (key, value, code) => {
    const component = { id: 'c', criteria: scheme(aspect).criteria, [key]: value };
    expect(problemsOf({ components: [component] })).toEqual([[code, `components[0].${key}`]]);
  });

  it.each([
    [{ total: { digits: 13 } }, 'package/not-a-count', 'rounding.total.digits'],
    [{ total: { digits: 1.5 } }, 'package/not-a-count', 'rounding.total.digits'],
    [{ total: { digits: '2' } }, 'package/not-a-count', 'rounding.total.digits'],
    [{ aspect: { mode: 'up' } }, 'package/unknown-value', 'rounding.aspect.mode'],
    [{ scale: { digits: -1 } }, 'package/not-a-count', 'rounding.scale.digits'],
    [{ place: {} }, 'package/unknown-key', 'rounding'],
  ])('rounding %j is refused', (rounding, code, where) => {
    expect(problemsOf({ ...scheme(aspect), rounding })).toEqual([[code, where]]);
  });
});

describe('ids of a scheme', () => {
  it.each(['constructor', '10', 'toString', 'a.b-c_d', 'A', 'x'.repeat(64)])('%s works', (id) => {
    const { scoring } = checkScoring({ criteria: [{ id, aspects: [{ ...aspect, id }] }] });
    expect(scoring?.criteria?.[0]?.aspects?.[0]?.id).toBe(id);
  });

  it.each(['', ' ', '-a', '.a', '_a', 'a b', '焊接', 'x'.repeat(65), '__proto__', 7, {}])('%j does not', (id) => {
    expect(aspectProblems({ id })).toEqual([['package/id-invalid', 'criteria[0].aspects[0].id']]);
  });

  it('are unique among their kind in the whole skill, but not across kinds', () => {
    const component = (id: string, criterion: string, aspectId: string) => ({
      id,
      criteria: [{ id: criterion, aspects: [{ ...aspect, id: aspectId }] }],
    });
    expect(problemsOf({ components: [component('A', 'A', 'A'), component('B', 'B', 'B')] })).toEqual([]);
    expect(problemsOf({ components: [component('A', 'A', 'A'), component('A', 'A2', 'A')] })).toEqual([
      ['package/duplicate-id', 'components[1].id'],
      ['package/duplicate-id', 'components[1].criteria[0].aspects[0].id'],
    ]);
  });

  it('a sub-criterion cannot bear the id of a criterion that is its own mark sheet', () => {
    const subCriteria = [{ id: 'A', aspects: [{ ...aspect, id: 'A2' }] }];
    expect(problemsOf({ criteria: [{ id: 'A', subCriteria }] })).toEqual([]);
    expect(
      problemsOf({
        criteria: [
          { id: 'A', aspects: [aspect] },
          { id: 'B', subCriteria },
        ],
      }),
    ).toEqual([['package/duplicate-id', 'criteria[1].subCriteria[0].id']]);
  });
});

describe('an aspect of a scheme', () => {
  it.each(['0', '-1', '0.000'])('must be worth more than %s', (max) => {
    expect(aspectProblems({ max })).toEqual([['package/max-not-positive', 'criteria[0].aspects[0].max']]);
  });

  it('names its method, and a method that exists', () => {
    expect(aspectProblems({ method: null })).toEqual([['package/key-missing', 'criteria[0].aspects[0]']]);
    for (const method of ['constructor', 'Points', '', 5]) {
      expect(aspectProblems({ method })).toEqual([['package/unknown-method', 'criteria[0].aspects[0]']]);
    }
  });

  it('has the keys of its method only', () => {
    expect(aspectProblems({ possible: 3 })).toEqual([['package/unknown-key', 'criteria[0].aspects[0]']]);
    expect(aspectProblems({ method: 'number-completed' })).toEqual([['package/key-missing', 'criteria[0].aspects[0]']]);
    expect(aspectProblems({ method: 'number-completed', possible: 0 })).toEqual([
      ['package/not-a-count', 'criteria[0].aspects[0].possible'],
    ]);
    expect(aspectProblems({ step: '0' })).toEqual([['package/not-positive', 'criteria[0].aspects[0].step']]);
    expect(aspectProblems({ method: 'bands', bands: [{ from: '1' }] })).toEqual([
      ['package/key-missing', 'criteria[0].aspects[0].bands[0]'],
    ]);
  });

  it('has exactly four level texts', () => {
    expect(aspectProblems({ method: 'judgement', descriptors: ['a', 'b', 'c'] })).toEqual([
      ['package/list-length', 'criteria[0].aspects[0].descriptors'],
    ]);
    expect(aspectProblems({ method: 'judgement', descriptors: ['a', 'b', 'c', { en: 'd', 'zh-CN': '四' }] })).toEqual(
      [],
    );
  });

  it('combines judgement by its mean and nothing else', () => {
    expect(aspectProblems({ method: 'judgement', combine: { kind: 'mean' } })).toEqual([]);
    for (const kind of ['single', 'median', 'sum', 'trimmed-mean']) {
      expect(aspectProblems({ method: 'judgement', combine: { kind } })).toEqual([
        ['package/combine-not-allowed', 'criteria[0].aspects[0].combine'],
      ]);
    }
  });

  it('has no plain mean of a sum', () => {
    expect(aspectProblems({ combine: { kind: 'sum' }, whenShort: 'plain-mean' })).toEqual([
      ['package/plain-mean-of-sum', 'criteria[0].aspects[0].whenShort'],
    ]);
    expect(aspectProblems({ combine: { kind: 'sum' }, whenShort: 'refuse' })).toEqual([]);
  });

  it('cannot wait for several judges and take one mark', () => {
    expect(aspectProblems({ minJudges: 3 })).toEqual([
      ['package/several-judges-of-single', 'criteria[0].aspects[0].minJudges'],
    ]);
    expect(aspectProblems({ minJudges: 3, combine: { kind: 'mean' } })).toEqual([]);
    expect(aspectProblems({ minJudges: 1 })).toEqual([]);
  });

  it.each([
    ['name', { en: 5 }, 'package/not-a-text', '.name.en'],
    ['name', { '??': 'x' }, 'package/unknown-key', '.name'],
    ['name', ['x'], 'package/not-a-text', '.name'],
    ['section', '', 'package/not-a-text', '.section'],
    ['veto', 'true', 'package/not-a-flag', '.veto'],
    ['minJudges', -1, 'package/not-a-count', '.minJudges'],
    ['combine', { kind: 'best' }, 'package/unknown-value', '.combine.kind'],
    ['combine', 'mean', 'package/not-an-object', '.combine'],
  ])('refuses %s %j', (key, value, code, where) => {
    expect(aspectProblems({ [key]: value })).toEqual([[code, `criteria[0].aspects[0]${where}`]]);
  });
});
