import type { ResultRules } from '@jiangsai/shared';
import { compareWords } from './compare-words.js';
import { rulesInWords } from '../words/rules-words.js';
import { phrasingIn } from '../words/testing/phrasing-in.js';

const inWords = (rules: ResultRules) => rulesInWords(phrasingIn('zh-CN'), rules);
const score = (score: string) => ({ rule: 'by-score', award: 'merit', score }) as const;

describe('rules before and after, in words', () => {
  it('say nothing where nothing changed', () => {
    expect(compareWords(inWords({ prizes: [score('60')] }), inWords({ prizes: [score('60')] }))).toEqual([]);
  });

  it('tell what is gone and what is new among what stays', () => {
    const [changed, ...others] = compareWords(
      inWords({ prizes: [score('60'), score('50')] }),
      inWords({ prizes: [score('60'), score('40')] }),
    );
    expect(others).toEqual([]);
    expect(changed?.part).toBe('prizes');
    expect(changed?.lines.map(({ text, state }) => [text.slice(6, 8), state])).toEqual([
      ['50', 'gone'],
      ['60', 'same'],
      ['40', 'new'],
    ]);
  });

  it('take the same sentences in another order for other rules', () => {
    const [changed] = compareWords(
      inWords({ prizes: [score('60'), score('50')] }),
      inWords({ prizes: [score('50'), score('60')] }),
    );
    expect(changed?.lines.map(({ state }) => state)).toEqual(['gone', 'gone', 'new', 'new']);
  });

  it('tell of a part that comes or goes', () => {
    expect(compareWords(inWords({ qualification: { top: 3 } }), inWords({}))).toMatchObject([
      { part: 'qualification', lines: [{ state: 'gone' }] },
    ]);
    expect(compareWords(inWords({}), inWords({ honours: [{ honour: '工匠' }] }))).toMatchObject([
      { part: 'honours', lines: [{ state: 'new' }] },
    ]);
  });
});
