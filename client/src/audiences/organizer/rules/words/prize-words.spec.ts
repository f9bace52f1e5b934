import type { PrizeRule } from '@jiangsai/shared';
import { prizeRuleWords } from './prize-words.js';
import { phrasingIn } from './testing/phrasing-in.js';

const [zh, en] = [phrasingIn('zh-CN'), phrasingIn('en')];
const [first, second, third] = ['first', 'second', 'third'];

describe('a prize rule in words', () => {
  it.each<[PrizeRule, string, string]>([
    [
      {
        rule: 'by-count',
        awards: [
          { award: first, count: 1 },
          { award: second, count: 2 },
        ],
      },
      '一等奖 1 名、二等奖 2 名；名额处同分的全部获奖，占用后面奖项的名额。',
      'First prize × 1, Second prize × 2; all who are tied at the cut get it, at the cost of the next award.',
    ],
    [
      {
        rule: 'by-count',
        awards: [{ award: '匠心奖', count: 1 }],
        tieAtCut: 'exclude',
        maxPerUnit: 1,
        divisions: ['职工组'],
      },
      '匠心奖 1 名；只限职工组；每个单位最多 1 名；名额处同分的都不得。',
      '匠心奖 × 1; only 职工组; at most 1 per unit; none who is tied at the cut gets it.',
    ],
    [
      {
        rule: 'by-share',
        awards: [
          { award: first, share: '0.1' },
          { award: second, share: '0.2' },
          { award: third, share: '0.3' },
        ],
        rounding: 'floor',
        atLeast: 1,
        base: 'placed',
        minScore: '60',
        tieAtCut: 'undecided',
      },
      '按有名次人数取 10% 得一等奖、20% 得二等奖、30% 得三等奖，人数只舍不入，每个奖项至少 1 名；总成绩低于 60 分的不得，由后面的递补；名额处同分的由人裁定。',
      'Of those with a place: 10% First prize, 20% Second prize, 30% Third prize, counts rounded down, at least 1 of each award; who is below 60 is skipped and the next moves up; a tie at the cut is decided by people.',
    ],
    [
      { rule: 'by-size', award: 'merit', sizes: [{ upTo: 10, count: 1 }, { count: 3 }], countSelectionOnly: true },
      '优胜奖按参赛人数（含只选拔不评奖的）定：10 人以内 1 名、更多时 3 名；名额处同分的全部获奖。',
      'Merit award by the number of those who competed (with selection-only entries): 1 for up to 10, 3 for more; all who are tied at the cut get it.',
    ],
    [
      { rule: 'upper-share', award: 'merit', share: '2/3', fieldFrom: 10 },
      '名次在参赛人数前 2/3 以内、还没有获奖的，全部得优胜奖；参赛不足 10 名时不设；名额处同分的全部获奖。',
      'Merit award to everybody without a prize whose place is within the first 2/3 of those who competed; nothing if fewer than 10 competed; all who are tied at the cut get it.',
    ],
    [
      { rule: 'by-score', award: 'merit', score: '80' },
      '总成绩达到 80 分、还没有获奖的，全部得优胜奖。',
      'Merit award to everybody without a prize whose total reaches 80.',
    ],
    [
      { rule: 'worldskills' },
      '按世赛奖牌规则：与最高分相差 2 分以内的都得金牌，往下依次为银牌、铜牌；其余达到 700 分的得优胜奖。',
      'WorldSkills medals: gold to all within 2 points of the best, then silver and bronze; a Medallion for Excellence to all others from 700 points.',
    ],
    [
      { rule: 'worldskills', tolerance: '1.5', threshold: '650' },
      '按世赛奖牌规则：与最高分相差 1.5 分以内的都得金牌，往下依次为银牌、铜牌；其余达到 650 分的得优胜奖。',
      'WorldSkills medals: gold to all within 1.5 points of the best, then silver and bronze; a Medallion for Excellence to all others from 650 points.',
    ],
  ])('%j', (rule, chinese, english) => {
    expect(prizeRuleWords(zh, rule)).toBe(chinese);
    expect(prizeRuleWords(en, rule)).toBe(english);
  });

  it('says that without a scale and a threshold nobody gets a medallion', () => {
    expect(prizeRuleWords(phrasingIn('zh-CN', null), { rule: 'worldskills' })).toContain('不颁优胜奖');
    expect(
      prizeRuleWords(phrasingIn('zh-CN', { criteria: [], scale: { kind: 'pooled' } }), { rule: 'worldskills' }),
    ).toContain('不颁优胜奖');
  });

  it('shows what is still to be filled in', () => {
    expect(prizeRuleWords(zh, { rule: 'by-score', award: '', score: '' })).toBe(
      '总成绩达到 （未填） 分、还没有获奖的，全部得（未填）。',
    );
  });

  it('has a blank for a number that was typed wrong or not at all', () => {
    const rule: PrizeRule = { rule: 'by-count', awards: [{ award: first, count: Number.NaN }], maxPerUnit: Number.NaN };
    expect(prizeRuleWords(zh, rule)).toBe('一等奖 （未填） 名；每个单位最多 （未填） 名；名额处同分的全部获奖。');
  });

  it('calls the division of everybody by its name', () => {
    const rule: PrizeRule = { rule: 'by-count', awards: [{ award: first, count: 1 }], divisions: ['all', '教师组'] };
    expect(prizeRuleWords(zh, rule)).toContain('只限不分组、教师组');
  });
});
