export const competitionRefusals = {
  'competition/not-found': { 'zh-CN': '没有这项赛事。', en: 'There is no such competition.' },
  'competition/changed-meanwhile': {
    'zh-CN': '内容已被他人修改，请刷新后再改。',
    en: 'Somebody changed this meanwhile. Reload it and change it again.',
  },
  'competition/time-zone-unknown': { 'zh-CN': '不认识的时区“{zone}”。', en: 'The time zone “{zone}” is not known.' },
  'competition/dates-reversed': { 'zh-CN': '结束日期早于开始日期。', en: 'The last day is before the first.' },
  'skill/rules-frozen': {
    'zh-CN': '评分已开放，规则已冻结。需要修改请提交变更申请，由另一人确认。',
    en: 'Marking has begun, so the rules are frozen. Propose the change; somebody else must confirm it.',
  },
  'skill/not-found': { 'zh-CN': '没有这个赛项。', en: 'There is no such skill.' },
  'skill/phase-wrong': {
    'zh-CN': '赛项当前处于“{phase}”阶段，不能这样做。',
    en: 'The skill is in the phase “{phase}”, where this cannot be done.',
  },
  'skill/scheme-missing': { 'zh-CN': '请先导入评分方案。', en: 'Import the marking scheme first.' },
  'skill/entries-missing': { 'zh-CN': '还没有审核通过的参赛者。', en: 'There is no approved entry yet.' },
  'skill/judges-missing': { 'zh-CN': '还没有裁判。', en: 'There is no judge yet.' },
  'skill/panel-too-small': {
    'zh-CN': '子项 {subCriterion} 需要 {needed} 名裁判，现有 {present} 名。',
    en: 'Sub-criterion {subCriterion} needs {needed} judges and has {present}.',
  },
  'skill/panel-judge-unknown': {
    'zh-CN': '评分组里有不属于本赛项的裁判。',
    en: 'The panel names a judge who is not in this skill.',
  },
  'skill/sub-criterion-unknown': {
    'zh-CN': '评分方案里没有子项 {subCriterion}。',
    en: 'The scheme has no sub-criterion {subCriterion}.',
  },
} as const;
