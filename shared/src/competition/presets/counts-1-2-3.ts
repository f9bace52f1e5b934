import type { RulesPreset } from './rules-preset.js';

export const counts123: RulesPreset = {
  name: { 'zh-CN': '按名额：1 / 2 / 3', en: 'By count: 1, 2 and 3' },
  about: {
    'zh-CN': '每个组别设一等奖 1 名、二等奖 2 名、三等奖 3 名，并列者同获。',
    en: 'One first, two second and three third prizes in each division; whoever ties across a cut gets it too.',
  },
  source: {
    'zh-CN': '市、县级职业技能竞赛的常见设置，没有统一的规则文本',
    en: 'Usual in contests of cities and counties; no single rule book says it',
  },
  apply: (rules) => ({
    ...rules,
    prizes: [
      {
        rule: 'by-count',
        awards: [
          { award: 'first', count: 1 },
          { award: 'second', count: 2 },
          { award: 'third', count: 3 },
        ],
      },
    ],
  }),
};
