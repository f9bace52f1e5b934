import type { Ranking } from '@jiangsai/shared';
import { decidedByWords, keyWords, rankingWords } from './ranking-words.js';
import { phrasingIn } from './testing/phrasing-in.js';

const [zh, en] = [phrasingIn('zh-CN'), phrasingIn('en')];

describe('the ranking in words', () => {
  it.each<[Ranking, string, string]>([
    [{}, '先比总成绩；仍相同的并列。', 'By total; who is still equal shares the place.'],
    [
      {
        keys: [{ by: 'total' }, { by: 'component:practice' }, { by: 'time', order: 'asc' }],
        whenStillTied: 'manual',
      },
      '先比总成绩，相同再比实操，相同再比用时（少者在前）；仍相同的由裁判长排定先后。',
      'By total, if equal by practice, if equal by time (shorter first); who is still equal is put in order by the chief judge.',
    ],
    [
      { keys: [{ by: 'scaled' }, { by: 'mark:A1', order: 'asc' }], whenStillTied: 'draw' },
      '先比标准分，相同再比评分点 A1 错边量 的测量值（低者在前）；仍相同的抽签决定先后。',
      'By scaled points, if equal by measured value of A1 错边量 (lower first); who is still equal is put in order by a draw.',
    ],
    [
      { keys: [] },
      '不比较成绩，全部并列；仍相同的并列。',
      'Nothing is compared, all are tied; who is still equal shares the place.',
    ],
  ])('%j', (ranking, chinese, english) => {
    expect(rankingWords(zh, ranking)).toBe(chinese);
    expect(rankingWords(en, ranking)).toBe(english);
  });

  it('names a part as the scheme does, in the language of the reader', () => {
    expect(keyWords(zh, 'criterion:T')).toBe('模块 T 笔试');
    expect(keyWords(en, 'criterion:T')).toBe('criterion T Written');
  });

  it('falls back to the id of a part that has no name or is gone', () => {
    expect(keyWords(zh, 'criterion:A')).toBe('模块 A');
    expect(keyWords(phrasingIn('zh-CN', null), 'aspect:B7')).toBe('评分点 B7');
    expect(keyWords(zh, 'component:speech')).toBe('speech');
  });

  it('tells decisions apart from keys', () => {
    expect([decidedByWords(zh, 'order'), decidedByWords(zh, 'draw'), decidedByWords(zh, 'total')]).toEqual([
      '裁判长裁定',
      '抽签',
      '总成绩',
    ]);
  });
});
