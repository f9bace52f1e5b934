import { describe, expect, it } from '@jest/globals';
import { checkPrizeRules } from '../index.js';

const byCount = { rule: 'by-count', awards: [{ award: 'first', count: 1 }] };
const problemsOf = (value: unknown) => checkPrizeRules(value).problems.map(({ code, where }) => [code, where]);

describe('checkPrizeRules', () => {
  it('lets rules with everything through, unchanged', () => {
    const prizes = [
      byCount,
      {
        ...byCount,
        awards: [
          { award: '一等奖', count: 1 },
          { award: '二等奖', count: 0 },
        ],
        minScore: '60',
        maxPerUnit: 2,
        tieAtCut: 'undecided',
        divisions: ['staff'],
        fieldFrom: 10,
      },
    ];
    expect(checkPrizeRules(prizes)).toEqual({ prizes, problems: [] });
  });

  it('lets a skill without prizes through', () => {
    expect(checkPrizeRules([])).toEqual({ prizes: [], problems: [] });
  });

  it.each([
    [{ rule: 'by-luck', awards: [] }, 'package/unknown-rule', '[0]'],
    [{ awards: [] }, 'package/key-missing', '[0]'],
    ['by-count', 'package/not-an-object', '[0]'],
    [{ ...byCount, awards: [] }, 'package/list-empty', '[0].awards'],
    [{ ...byCount, awards: [{ award: 'x', count: -1 }] }, 'package/not-a-count', '[0].awards[0].count'],
    [{ ...byCount, awards: [{ award: 'x', count: 1000001 }] }, 'package/not-a-count', '[0].awards[0].count'],
    [{ ...byCount, awards: [{ award: '', count: 1 }] }, 'package/not-a-text', '[0].awards[0].award'],
    [{ ...byCount, tieAtCut: 'split' }, 'package/unknown-value', '[0].tieAtCut'],
    [{ ...byCount, minScore: 60 }, 'number/not-a-decimal', '[0].minScore'],
    [{ ...byCount, divisions: [7] }, 'package/not-a-text', '[0].divisions[0]'],
    [{ ...byCount, share: '0.1' }, 'package/unknown-key', '[0]'],
  ])('refuses %j', (rule, code, where) => {
    expect(problemsOf([rule])).toEqual([[code, where]]);
    expect(checkPrizeRules([rule]).prizes).toBeNull();
  });

  it('is a list', () => {
    expect(problemsOf({})).toEqual([['package/not-a-list', undefined]]);
  });
});
