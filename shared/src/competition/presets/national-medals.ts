import type { RulesPreset } from './rules-preset.js';

export const nationalMedals: RulesPreset = {
  name: { 'zh-CN': '全国大赛：金银铜牌 + 优胜奖', en: 'National: gold, silver, bronze and merit' },
  about: {
    'zh-CN': '前三名获金、银、铜牌；其余名次在参赛人数前二分之一的获优胜奖。',
    en: 'The first three get gold, silver and bronze; merit to everybody else in the upper half of those who competed.',
  },
  source: {
    'zh-CN': '中华人民共和国第一届职业技能大赛（2020）奖励办法',
    en: 'First Vocational Skills Competition of the People’s Republic of China (2020), awards',
    address: 'http://scktv.com/news/show.php?itemid=674',
  },
  apply: (rules) => ({
    ...rules,
    prizes: [
      {
        rule: 'by-count',
        awards: [
          { award: 'gold', count: 1 },
          { award: 'silver', count: 1 },
          { award: 'bronze', count: 1 },
        ],
      },
      { rule: 'upper-share', award: 'merit', share: '1/2' },
    ],
  }),
};
