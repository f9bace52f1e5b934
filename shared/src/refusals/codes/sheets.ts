export const sheetRefusals = {
  'marking/sheet-not-found': { 'zh-CN': '没有这张评分表。', en: 'There is no such mark sheet.' },
  'marking/not-your-sheet': { 'zh-CN': '这张评分表属于另一名裁判。', en: 'This mark sheet belongs to another judge.' },
  'marking/sheet-already-signed': {
    'zh-CN': '评分表已签字确认，不能再改。需要修改请找裁判长。',
    en: 'This sheet is signed and cannot change. Ask the chief judge if it must.',
  },
  'marking/sheet-incomplete': {
    'zh-CN': '还有 {missing} 个评分点没有评分，不能签字。',
    en: '{missing} aspects have no mark yet, so the sheet cannot be signed.',
  },
  'marking/not-open': { 'zh-CN': '本赛项没有开放评分。', en: 'Marking is not open in this skill.' },
  'marking/mark-changed': {
    'zh-CN': '这个评分点已被改为 {present}，请确认后再改。',
    en: 'This mark has become {present} meanwhile. Look at it and decide.',
  },
  'marking/sheet-changed': {
    'zh-CN': '签字期间评分表有变化，请核对后再签。',
    en: 'The sheet changed while you signed. Check it and sign again.',
  },
  'marking/entry-differs': {
    'zh-CN': '这个操作不属于这张评分表的参赛者，没有保存。',
    en: 'This mark names another entry than the sheet. It was not saved.',
  },
  'marking/entry-not-competing': {
    'zh-CN': '该参赛者已退赛、缺席或被取消资格，不能评分。',
    en: 'This entry is withdrawn, absent or disqualified and takes no marks.',
  },
} as const;
