import type { Method } from '../../scheme/aspect.js';
import { checkScoring } from '../check-scoring.js';

const problemsOf = (aspect: unknown) =>
  checkScoring({ criteria: [{ id: 'A', aspects: [aspect] }] }).problems.map(({ code, where = '' }) =>
    `${code} ${where.replace('criteria[0].aspects[0]', '')}`.trim(),
  );

/** A sound aspect of each method, with every key of its own. */
const sound: Readonly<Record<Method, Readonly<Record<string, unknown>>>> = {
  points: { step: '0.5' },
  'pass-fail': {},
  'number-completed': { possible: 4 },
  choice: {
    unit: 'points',
    choices: [
      { id: 'none', deduct: '0' },
      { id: 'some', deduct: '0.5', name: '少量' },
    ],
  },
  bands: { bands: [{ from: '0', to: '1', points: '2' }, { above: '1', below: '2', points: '-1' }, { points: '0' }] },
  difference: { target: '-20.5', tolerance: '0', side: 'both', step: '0.1', deduct: '0', count: 'complete' },
  'deduct-per-event': { deduct: '0.5' },
  rating: {
    levels: [
      { id: 'A', fraction: '1', name: { en: 'good' } },
      { id: 'B', fraction: '0' },
    ],
  },
  judgement: {},
  place: { first: '10', step: '0', best: 'high' },
};
const methods = Object.entries(sound);
const aspect = (method: string, change: object = {}) => ({
  id: 'a',
  max: '2',
  method,
  ...sound[method as Method],
  ...change,
});

/** The keys that a method cannot do without. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'number-completed': ['possible'],
  choice: ['unit', 'choices'],
  bands: ['bands'],
  difference: ['target', 'step', 'deduct', 'count'],
  'deduct-per-event': ['deduct'],
  rating: ['levels'],
  place: ['first', 'step', 'best'],
};

describe('an aspect of each method', () => {
  it.each(methods)('%s: is read with all keys of its own', (method) => {
    const { scoring, problems } = checkScoring({ criteria: [{ id: 'A', aspects: [aspect(method)] }] });
    expect(problems).toEqual([]);
    expect(scoring?.criteria?.[0]?.aspects?.[0]).toEqual(aspect(method));
  });

  it.each(methods)('%s: needs just what it cannot do without', (method, own) => {
    for (const key of Object.keys(own)) {
      const missing = needed[method]?.includes(key) === true;
      expect([key, problemsOf(aspect(method, { [key]: null }))]).toEqual([key, missing ? ['package/key-missing'] : []]);
    }
  });

  it.each(methods)('%s: has no key of another method', (method, own) => {
    const foreign = methods.flatMap(([, keys]) => Object.entries(keys)).filter(([key]) => !Object.hasOwn(own, key));
    for (const [key, value] of foreign)
      expect(problemsOf(aspect(method, { [key]: value }))).toEqual(['package/unknown-key']);
  });

  it.each(methods)('%s: may have what all of them have', (method) => {
    const common = {
      name: 'a',
      veto: true,
      description: 'b',
      requirement: 'c',
      descriptors: ['0', '1', '2', '3'],
      section: 'S',
    };
    expect(problemsOf(aspect(method, { ...common, minJudges: 1, whenShort: 'plain-mean' }))).toEqual([]);
  });
});

describe('the keys of a method are of their kind', () => {
  it.each<[Method, object, string]>([
    ['points', { step: '0' }, 'package/not-positive .step'],
    ['points', { step: 0.5 }, 'number/not-a-decimal .step'],
    ['number-completed', { possible: 0 }, 'package/not-a-count .possible'],
    ['number-completed', { possible: '4' }, 'package/not-a-count .possible'],
    ['choice', { unit: 'euro' }, 'package/unknown-value .unit'],
    ['choice', { choices: [] }, 'package/list-empty .choices'],
    ['choice', { choices: [{ id: 'x', deduct: '-1' }] }, 'package/negative .choices[0].deduct'],
    ['choice', { choices: [{ id: 'x' }] }, 'package/key-missing .choices[0]'],
    [
      'choice',
      {
        choices: [
          { id: 'x', deduct: '0' },
          { id: 'x', deduct: '1' },
        ],
      },
      'package/duplicate-id .choices[1].id',
    ],
    ['bands', { bands: [{ points: '1', until: '2' }] }, 'package/unknown-key .bands[0]'],
    ['bands', { bands: [{ from: '1' }] }, 'package/key-missing .bands[0]'],
    ['bands', { bands: {} }, 'package/not-a-list .bands'],
    ['difference', { target: 20 }, 'number/not-a-decimal .target'],
    ['difference', { tolerance: '-0.1' }, 'package/negative .tolerance'],
    ['difference', { step: '0.0' }, 'package/not-positive .step'],
    ['difference', { deduct: '-1' }, 'package/negative .deduct'],
    ['difference', { side: 'left' }, 'package/unknown-value .side'],
    ['difference', { count: 'all' }, 'package/unknown-value .count'],
    ['deduct-per-event', { deduct: '-0.5' }, 'package/negative .deduct'],
    ['rating', { levels: [] }, 'package/list-empty .levels'],
    ['rating', { levels: [{ id: 'A', fraction: '-1' }] }, 'package/negative .levels[0].fraction'],
    [
      'rating',
      {
        levels: [
          { id: 'A', fraction: '1' },
          { id: 'A', fraction: '0' },
        ],
      },
      'package/duplicate-id .levels[1].id',
    ],
    ['place', { first: '-1' }, 'package/negative .first'],
    ['place', { step: '-1' }, 'package/negative .step'],
    ['place', { best: 'middle' }, 'package/unknown-value .best'],
  ])('%s %j', (method, change, problem) => {
    expect(problemsOf(aspect(method, change))).toEqual([problem]);
  });

  it('a rating may be worth more than the maximum, which caps it', () => {
    expect(problemsOf(aspect('rating', { levels: [{ id: 'A', fraction: '1.2' }] }))).toEqual([]);
  });

  it('two aspects may have choices and levels with the same ids', () => {
    const aspects = ['a', 'b', 'c', 'd'].map((id, index) => ({ ...aspect(index % 2 ? 'choice' : 'rating'), id }));
    expect(checkScoring({ criteria: [{ id: 'A', aspects }] }).problems).toEqual([]);
  });
});

describe('how marks are combined', () => {
  const kinds = ['single', 'mean', 'median', 'sum', 'trimmed-mean'];
  const only: Readonly<Record<string, string>> = { judgement: 'mean', place: 'single' };

  it.each(methods)('%s: in any way that suits it', (method) => {
    for (const kind of kinds) {
      const suits = (only[method] ?? kind) === kind;
      expect(problemsOf(aspect(method, { combine: { kind } }))).toEqual(
        suits ? [] : ['package/combine-not-allowed .combine'],
      );
    }
  });

  it.each(methods)('%s: by several judges only where several marks are taken', (method) => {
    const single = ['judgement'].includes(method) ? [] : ['package/several-judges-of-single .minJudges'];
    expect(problemsOf(aspect(method, { minJudges: 2 }))).toEqual(single);
    expect(problemsOf(aspect(method, { minJudges: 2, whenShort: 'plain-mean' }))).toEqual([]);
  });
});

describe('the mark veto', () => {
  it.each<[Method, string, object]>([
    ['choice', 'choices', { deduct: '0' }],
    ['rating', 'levels', { fraction: '1' }],
  ])('of a %s cannot be one of its %s too', (method, key, item) => {
    const change = {
      [key]: [
        { id: 'x', ...item },
        { id: 'veto', ...item },
      ],
    };
    expect(problemsOf(aspect(method, { ...change, veto: true }))).toEqual([`package/veto-is-no-choice .${key}[1].id`]);
    expect(problemsOf(aspect(method, change))).toEqual([]);
  });
});
