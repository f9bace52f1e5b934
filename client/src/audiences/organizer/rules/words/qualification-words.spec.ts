import type { Qualification } from '@jiangsai/shared';
import { qualificationWords } from './qualification-words.js';
import { rulesInWords } from './rules-words.js';
import { phrasingIn } from './testing/phrasing-in.js';

const [zh, en] = [phrasingIn('zh-CN'), phrasingIn('en')];

describe('a qualification in words', () => {
  it.each<[Qualification, string, string]>([
    [
      { top: 35, minComponents: { theory: '60' }, notHeldUpTo: 35, into: '决赛' },
      '前 35 名进入决赛；须达到：理论 60 分；名额处同分的全部晋级；参赛不超过 35 名时不举行选拔，全部晋级。',
      'The first 35 go through to 决赛; needed: theory 60; all who are tied at the cut go through; with 35 entries or fewer it is not held and all go through.',
    ],
    [
      { share: '0.3', rounding: 'ceil', maxPerUnit: 2, maxPerDelegation: 5, hardCap: '0.5', tieAtCut: 'none' },
      '参赛人数（含只选拔不评奖的）的 30%（人数只入不舍）进入下一阶段；每个单位最多 2 名；每个代表队最多 5 名；总数不超过参赛人数（含只选拔不评奖的）的 50%；名额处同分的都不晋级。',
      '30% of those who competed (with selection-only entries) (counts rounded up) go through to the next stage; at most 2 per unit; at most 5 per delegation; never more than 50% of those who competed (with selection-only entries); none who is tied at the cut goes through.',
    ],
    [
      {
        top: 30,
        share: '1/3',
        minScore: '70',
        tieAtCut: 'undecided',
        carryOver: { component: 'theory', weight: '0.3' },
        declined: ['e1'],
      },
      '前 30 名或参赛人数（含只选拔不评奖的）的 1/3（人数四舍五入），取较少的，进入下一阶段；须达到：总成绩 70 分；名额处同分的由人裁定；1 名放弃，由后面的递补；总成绩以权重 0.3 作为“理论”计入下一阶段。',
      'The first 30 or 1/3 of those who competed (with selection-only entries) (counts rounded half up), whichever is fewer, go through to the next stage; needed: total 70; a tie at the cut is decided by people; 1 declined, and the next moved up; the total counts in the next stage as “theory”, with weight 0.3.',
    ],
    [
      {},
      '符合条件的全部进入下一阶段；名额处同分的全部晋级。',
      'Everybody who meets the conditions goes through to the next stage; all who are tied at the cut go through.',
    ],
  ])('%j', (rule, chinese, english) => {
    expect(qualificationWords(zh, rule)).toBe(chinese);
    expect(qualificationWords(en, rule)).toBe(english);
  });
});

describe('all rules in words', () => {
  it('say how places come about even where no rule was set', () => {
    expect(rulesInWords(zh, {})).toEqual({
      ranking: ['先比总成绩；仍相同的并列。'],
      prizes: [],
      honours: [],
      promotions: [],
      qualification: [],
    });
  });

  it('keep the order of the rules', () => {
    const { prizes } = rulesInWords(zh, {
      prizes: [
        { rule: 'by-count', awards: [{ award: 'first', count: 1 }] },
        { rule: 'by-score', award: 'merit', score: '60' },
      ],
    });
    expect(prizes.map((line) => line.slice(0, 5))).toEqual(['一等奖 1', '总成绩达到']);
  });
});
