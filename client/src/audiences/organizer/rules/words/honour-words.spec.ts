import type { Condition, HonourRule, PromotionRule } from '@jiangsai/shared';
import { conditionWords, honourWords, promotionWords } from './honour-words.js';
import { phrasingIn } from './testing/phrasing-in.js';

const [zh, en] = [phrasingIn('zh-CN'), phrasingIn('en')];

describe('a condition in words', () => {
  it.each<[Condition, string, string]>([
    [{}, '所有可以评奖的', 'everybody who can take prizes'],
    [{ placeTo: 1 }, '第 1 名', 'place 1'],
    [{ placeTo: 5 }, '第 1–5 名', 'places 1–5'],
    [{ placeFrom: 2, placeTo: 3 }, '第 2–3 名', 'places 2–3'],
    [{ placeFrom: 4 }, '第 4 名及以后', 'from place 4 on'],
    [{ shareTo: '0.2' }, '名次在参赛人数前 20% 以内', 'place within the first 20% of those who competed'],
    [
      { shareAbove: '0.2', shareTo: '0.4', base: 'registered' },
      '名次在报名人数 20%（不含）到 40%',
      'place above 20% and up to 40% of those registered',
    ],
    [{ shareAbove: '1/2' }, '名次在参赛人数前 1/2 以后', 'place after the first 1/2 of those who competed'],
    [
      { prizes: ['first', 'second'], minScore: '60' },
      '获得一等奖或二等奖，总成绩不低于 60 分',
      'with First prize or Second prize, total at least 60',
    ],
    [{ divisions: ['职工组'], sizes: [1, 2] }, '限职工组，每队 1或2 人', 'only 职工组, 1 or 2 people in the entry'],
    [{ sizeFrom: 3 }, '每队 3 人及以上', '3 or more people in the entry'],
    [{ levels: [3, 2] }, '原有等级为高级工（三级）或技师（二级）', 'holding advanced worker (3) or technician (2)'],
    [{ tiers: ['city', '镇'], classes: ['一类'] }, '赛级为市级或镇，类别为一类', 'tier City or 镇, class 一类'],
  ])('%j', (when, chinese, english) => {
    expect(conditionWords(zh, when)).toBe(chinese);
    expect(conditionWords(en, when)).toBe(english);
  });
});

describe('an honour in words', () => {
  const honour: HonourRule = {
    honour: 'expert',
    name: { 'zh-CN': '全国技术能手', en: 'National Expert' },
    body: '人社部',
    when: { placeTo: 5 },
  };

  it('tells who gets it, from whom, and that it is given once', () => {
    expect(honourWords(zh, honour)).toBe('第 1–5 名：由人社部授予“全国技术能手”；已有该称号的不再授予。');
    expect(honourWords(en, honour)).toBe(
      'Places 1–5: the honour “National Expert”, conferred by 人社部; not to those who hold it already.',
    );
  });

  it('goes by its id where it has no name, and may be given again', () => {
    expect(honourWords(zh, { honour: '工匠', unlessHeld: false })).toBe(
      '所有可以评奖的：授予“工匠”；已有该称号的也授予。',
    );
    expect(honourWords(zh, { honour: '' })).toContain('（未填）');
  });
});

describe('a promotion in words', () => {
  it.each<[PromotionRule, string, string]>([
    [
      { to: 2, ifAlready: 1, when: { shareTo: '0.2' } },
      '名次在参赛人数前 20% 以内：晋升技师（二级）；已是技师（二级）的晋升高级技师（一级）。',
      'Place within the first 20% of those who competed: promoted to technician (2); who is technician (2) already becomes senior technician (1).',
    ],
    [
      { to: 'chief' },
      '所有可以评奖的：晋升首席技师；已是首席技师及以上的不变。',
      'Everybody who can take prizes: promoted to chief technician; who is chief technician or higher stays what they are.',
    ],
  ])('%j', (rule, chinese, english) => {
    expect(promotionWords(zh, rule)).toBe(chinese);
    expect(promotionWords(en, rule)).toBe(english);
  });
});
