export const resultRefusals = {
  'results/marking-not-closed': { 'zh-CN': '请先结束评分。', en: 'Close the marking first.' },
  'results/sheets-unsigned': { 'zh-CN': '还有 {count} 张评分表没有签字。', en: '{count} mark sheets are not signed.' },
  'results/entries-incomplete': {
    'zh-CN': '还有 {count} 名参赛者成绩不完整。',
    en: '{count} entries have no complete score.',
  },
  'results/ties-undecided': { 'zh-CN': '还有 {count} 处并列没有裁定。', en: '{count} ties are not decided.' },
  'results/ledger-broken': {
    'zh-CN': '账本校验没有通过，不能发布（第 {number} 行）。',
    en: 'The ledger check failed at row {number}, so nothing can be published.',
  },
  'awards/nothing-to-publish': {
    'zh-CN': '还没有已发布成绩的赛项，不能公布获奖名单。',
    en: 'No skill is published yet, so there is no award list to publish.',
  },
  'awards/not-published': { 'zh-CN': '获奖名单尚未公布。', en: 'The award list is not published yet.' },
} as const;
