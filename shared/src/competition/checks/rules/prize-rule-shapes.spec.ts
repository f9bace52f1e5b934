import { problemsWith, usualKeys, wordKey, type KeyCase } from '../testing/key-cases.js';
import { prizeRulesShape } from './prize-rule-shapes.js';

/** The least that a rule needs. */
const least: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'by-count': { awards: [{ award: 'first', count: 1 }] },
  'by-share': { awards: [{ award: 'first', share: '0.1' }] },
  'by-size': { award: 'first', sizes: [{ upTo: 10, count: 1 }, { count: 2 }] },
  'upper-share': { award: 'merit', share: '1/2' },
  'by-score': { award: 'pass', score: '60' },
  worldskills: {},
};

/** The keys that only some rules have. */
const keys: Readonly<Record<string, KeyCase & { readonly of: readonly string[] }>> = {
  minScore: { ...usualKeys.decimal, of: Object.keys(least) },
  divisions: { ...usualKeys.texts, of: Object.keys(least) },
  fieldFrom: { ...usualKeys.count, of: Object.keys(least) },
  maxPerUnit: { ...usualKeys.count, of: ['by-count', 'by-share', 'by-size', 'upper-share', 'by-score'] },
  tieAtCut: { ...wordKey('include', 'exclude', 'undecided'), of: ['by-count', 'by-share', 'by-size', 'upper-share'] },
  base: { ...wordKey('competed', 'placed', 'registered'), of: ['by-share', 'by-size', 'upper-share'] },
  countSelectionOnly: { ...usualKeys.flag, of: ['by-share', 'by-size', 'upper-share'] },
  rounding: { ...wordKey('floor', 'ceil', 'half-up'), of: ['by-share'] },
  atLeast: { ...usualKeys.count, of: ['by-share'] },
  tolerance: {
    fits: ['0', '2', '2.5'],
    wrong: [
      ['-1', 'package/negative'],
      [2, 'number/not-a-decimal'],
    ],
    of: ['worldskills'],
  },
  threshold: { ...usualKeys.decimal, of: ['worldskills'] },
};
const rules = Object.keys(least);
const problemsOf = (rule: string, change: object) =>
  problemsWith(prizeRulesShape, [{ rule, ...least[rule], ...change }]);

describe('a prize rule', () => {
  it.each(rules)('%s: needs its own keys and no more', (rule) => {
    expect(problemsOf(rule, {})).toEqual([]);
    for (const key of Object.keys(least[rule] ?? {})) {
      expect(problemsOf(rule, { [key]: undefined })).toEqual(['package/key-missing [0]']);
    }
  });

  describe.each(Object.entries(keys))('%s', (key, { fits, wrong, of }) => {
    it.each(rules.filter((rule) => of.includes(rule)))('may stand in %s, with a value that fits', (rule) => {
      for (const value of fits) expect(problemsOf(rule, { [key]: value })).toEqual([]);
      for (const [value, problem] of wrong)
        expect(problemsOf(rule, { [key]: value })).toEqual([`${problem} [0].${key}`]);
    });

    it('has no place in any other', () => {
      for (const rule of rules.filter((other) => !of.includes(other))) {
        expect(problemsOf(rule, { [key]: fits[0] })).toEqual(['package/unknown-key [0]']);
      }
    });
  });

  it.each<[string, object, string]>([
    [
      'by-count',
      {
        awards: [
          { award: 'a', count: 1 },
          { award: 'a', count: 2 },
        ],
      },
      '',
    ],
    ['by-count', { awards: [] }, 'package/list-empty [0].awards'],
    ['by-count', { awards: [{ award: 'a' }] }, 'package/key-missing [0].awards[0]'],
    ['by-count', { awards: [{ award: '', count: 1 }] }, 'package/not-a-text [0].awards[0].award'],
    ['by-count', { awards: [{ award: 'a', count: '1' }] }, 'package/not-a-count [0].awards[0].count'],
    ['by-count', { awards: [{ award: 'a', share: '1' }] }, 'package/unknown-key [0].awards[0]'],
    ['by-share', { awards: [] }, 'package/list-empty [0].awards'],
    ['by-share', { awards: [{ award: 'a', share: '2/0' }] }, 'number/not-a-share [0].awards[0].share'],
    ['by-share', { awards: [{ award: 'a', count: 1 }] }, 'package/unknown-key [0].awards[0]'],
    ['by-size', { sizes: [] }, ''],
    ['by-size', { sizes: [{ upTo: 3 }] }, 'package/key-missing [0].sizes[0]'],
    ['by-size', { sizes: [{ upTo: '3', count: 1 }] }, 'package/not-a-count [0].sizes[0].upTo'],
    ['upper-share', { share: '1.01' }, 'number/not-a-share [0].share'],
    ['by-score', { score: 60 }, 'number/not-a-decimal [0].score'],
  ])('%s %j', (rule, change, problem) => {
    expect(problemsOf(rule, change).join()).toContain(problem);
    if (problem === '') expect(problemsOf(rule, change)).toEqual([]);
  });

  it.each(['by-luck', 'By-count', '', 'constructor', '__proto__', 5, null, ['by-count']])('is not %j', (rule) => {
    const code = rule === null ? 'package/key-missing' : 'package/unknown-rule';
    expect(problemsWith(prizeRulesShape, [{ rule, awards: [] }])).toEqual([`${code} [0]`]);
  });
});
