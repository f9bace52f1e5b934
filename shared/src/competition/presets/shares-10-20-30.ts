import type { RulesPreset } from './rules-preset.js';

export const shares102030: RulesPreset = {
  name: { 'zh-CN': '按比例：10% / 20% / 30%', en: 'By share: 10, 20 and 30 %' },
  about: {
    'zh-CN': '各组别按参赛人数的 10%、20%、30%（四舍五入）设一、二、三等奖。',
    en: 'First, second and third prizes to 10, 20 and 30 % of those who competed in each division, rounded half up.',
  },
  source: {
    'zh-CN': '人力资源社会保障部竞赛奖励办法（2012）：各组别一等 10%、二等 20%、三等 30%',
    en: 'Ministry of Human Resources and Social Security, contest awards (2012)',
    address: 'http://fsou.com/html/text/chl/1764/176474_2.html',
  },
  apply: (rules) => ({
    ...rules,
    prizes: [
      {
        rule: 'by-share',
        awards: [
          { award: 'first', share: '0.1' },
          { award: 'second', share: '0.2' },
          { award: 'third', share: '0.3' },
        ],
      },
    ],
  }),
};
