import type { Scoring } from '@jiangsai/shared';
import { schemeChanges } from './scheme-words.js';
import { phrasingIn, twoParts } from '../words/testing/phrasing-in.js';

const zh = phrasingIn('zh-CN');
const components = twoParts.components ?? [];

describe('a changed scheme', () => {
  it('has nothing to say when it is the same', () => {
    expect(schemeChanges(zh, twoParts, structuredClone(twoParts))).toEqual([]);
  });

  it.each<[string, Partial<Scoring>, string[]]>([
    ['scale', { scale: { kind: 'none' } }, ['标准分：世赛 700 分制 → 不用']],
    [
      'weights',
      { components: components.map((each) => ({ ...each, weight: '0.5' })) },
      ['理论权重：0.3 → 0.5', '实操权重：0.7 → 0.5'],
    ],
    [
      'pass mark and rounding',
      { passMark: '60', rounding: { total: { digits: 1 } } },
      ['总成绩合格线有改动', '修约方式有改动'],
    ],
    ['a part that went', { components: components.slice(0, 1) }, ['去掉 1 个评分点']],
  ])('tells of its %s', (_what, change, lines) => {
    expect(schemeChanges(zh, twoParts, { ...twoParts, ...change })).toEqual(lines);
  });

  it('counts aspects that are judged otherwise, and names some', () => {
    const after: Scoring = {
      criteria: [
        {
          id: 'A',
          aspects: [{ id: 'A1', name: '外观', max: '10', method: 'points', combine: { kind: 'trimmed-mean' } }],
        },
      ],
    };
    const before: Scoring = {
      criteria: [{ id: 'A', aspects: [{ id: 'A1', name: '外观', max: '10', method: 'points' }] }],
    };
    expect(schemeChanges(zh, before, after)).toEqual(['1 个评分点有改动：A1 外观']);
  });
});
