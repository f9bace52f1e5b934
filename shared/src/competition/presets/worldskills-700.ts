import type { RulesPreset } from './rules-preset.js';

export const worldskills700: RulesPreset = {
  name: { 'zh-CN': '世界技能大赛 700 分制', en: 'WorldSkills 700' },
  about: {
    'zh-CN': '总成绩换算为 700 分制，与组内最高分相差 2 分以内同获金、银、铜牌，其余达到 700 分获优胜奖。',
    en: 'Totals go on the 700 scale; medals to everybody within 2 points of the best of a group, medallions from 700 points.',
  },
  source: {
    'zh-CN': '世界技能大赛竞赛规则（CIS 700 分制与奖牌分配）',
    en: 'WorldSkills Competition Rules: the CIS 700 scale and the award of medals',
  },
  apply: ({ scoring, ...rules }) => ({
    ...rules,
    scoring: { ...scoring, scale: { kind: 'ws700' } },
    prizes: [{ rule: 'worldskills', tolerance: '2', threshold: '700' }],
  }),
};
