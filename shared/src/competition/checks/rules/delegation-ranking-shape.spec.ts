import { problemsWith, usualKeys, wordKey, type KeyCase } from '../testing/key-cases.js';
import { delegationRankingShape } from './delegation-ranking-shape.js';

/** The least that a rule needs. */
const least: Readonly<Record<string, object>> = {
  'award-points': { points: { first: '8', second: '5', placed: '1' } },
  'place-points': { points: ['8', '7', '6'] },
  'sum-of-scores': {},
  'medal-points': {},
  'total-scaled': {},
  'average-scaled': {},
};
const rules = Object.keys(least);
const problemsOf = (rule: unknown, change: object = {}) =>
  problemsWith(delegationRankingShape, { rule, ...least[String(rule)], ...change });

const notADecimal = 'number/not-a-decimal';
const keys: Readonly<Record<string, KeyCase & { readonly of: readonly string[] }>> = {
  tieAtCut: { ...wordKey('include', 'exclude'), of: rules },
  per: { ...wordKey('entry', 'person'), of: ['award-points', 'place-points'] },
  best: { ...usualKeys.count, of: ['sum-of-scores'] },
  divideBy: { ...wordKey('none', 'skills'), of: ['medal-points'] },
  keys: {
    fits: [[], [{ by: 'points' }, { by: 'award:一等奖', order: 'asc' }]],
    wrong: [['points', 'package/not-a-list']],
    of: rules,
  },
  rounding: {
    fits: [{}, { digits: 0 }, { digits: 12, mode: 'floor' }],
    wrong: [[2, 'package/not-an-object']],
    of: rules,
  },
  prizes: { fits: [[], [{ award: '团体一等奖', count: 1 }]], wrong: [[{}, 'package/not-a-list']], of: rules },
};

describe('a ranking of delegations', () => {
  it.each(rules)('%s: is one', (rule) => {
    expect(problemsOf(rule)).toEqual([]);
  });

  describe.each(Object.entries(keys))('%s', (key, { fits, wrong, of }) => {
    it.each(rules.filter((rule) => of.includes(rule)))('may stand in %s, with a value that fits', (rule) => {
      for (const value of fits) expect(problemsOf(rule, { [key]: value })).toEqual([]);
      for (const [value, problem] of wrong) expect(problemsOf(rule, { [key]: value })).toEqual([`${problem} ${key}`]);
    });

    it('has no place in any other', () => {
      for (const rule of rules.filter((other) => !of.includes(other))) {
        expect(problemsOf(rule, { [key]: fits[0] })).toEqual(['package/unknown-key']);
      }
    });
  });

  it.each<[string, object, string]>([
    ['award-points', { points: null }, 'package/key-missing'],
    ['award-points', { points: ['8'] }, 'package/not-an-object points'],
    ['award-points', { points: { first: 8 } }, `${notADecimal} points.first`],
    ['award-points', { points: { '': '8' } }, 'package/not-a-text points'],
    ['place-points', { points: null }, 'package/key-missing'],
    ['place-points', { points: { 1: '8' } }, 'package/not-a-list points'],
    ['place-points', { points: ['8', 7] }, `${notADecimal} points[1]`],
    ['medal-points', { points: ['4'] }, 'package/not-an-object points'],
    ['sum-of-scores', { points: {} }, 'package/unknown-key'],
    ['total-scaled', { points: {} }, 'package/unknown-key'],
    ['medal-points', { keys: [{ by: 'award:' }] }, 'package/unknown-value keys[0].by'],
    ['medal-points', { keys: [{ by: 'Points' }] }, 'package/unknown-value keys[0].by'],
    ['medal-points', { keys: [{ by: 7 }] }, 'package/not-a-text keys[0].by'],
    ['medal-points', { keys: [{ by: 'points', order: 'up' }] }, 'package/unknown-value keys[0].order'],
    ['medal-points', { rounding: { digits: 13 } }, 'package/not-a-count rounding.digits'],
    ['medal-points', { prizes: [{ award: 'cup', count: -1 }] }, 'package/not-a-count prizes[0].count'],
    ['medal-points', { tieAtCut: 'undecided' }, 'package/unknown-value tieAtCut'],
  ])('%s %j', (rule, change, problem) => {
    expect(problemsOf(rule, change)).toEqual([problem]);
  });

  it('gives and takes points for any award, whatever it is called', () => {
    for (const rule of ['award-points', 'medal-points']) {
      expect(problemsOf(rule, { points: { 一等奖: '8', '10': '-1', constructor: '0.5' } })).toEqual([]);
      expect(problemsOf(rule, { points: {} })).toEqual([]);
    }
  });

  it.each(['by-luck', '', 'constructor', 5, [], null])('is not %j', (rule) => {
    const code = rule === null ? 'package/key-missing' : 'package/unknown-delegation-rule';
    expect(problemsOf(rule)).toEqual([code]);
  });
});
