export const resultRefusals = {
  'results/marking-not-closed': { 'zh-CN': '请先结束评分。', en: 'Close the marking first.' },
  'results/sheets-unsigned': { 'zh-CN': '还有 {count} 张评分表没有签字。', en: '{count} mark sheets are not signed.' },
  'results/entries-incomplete': {
    'zh-CN': '还有 {count} 名参赛者成绩不完整。',
    en: '{count} entries have no complete score.',
  },
  'results/ties-undecided': { 'zh-CN': '还有 {count} 处并列没有裁定。', en: '{count} ties are not decided.' },
  'penalty/not-found': { 'zh-CN': '没有这条扣分记录。', en: 'There is no such penalty.' },
  'penalty/not-positive': { 'zh-CN': '扣分应大于 0。', en: 'A penalty takes off more than 0 points.' },
  'penalty/taken-back': { 'zh-CN': '这条扣分已经撤销。', en: 'This penalty has been taken back already.' },
  'rules/proposal-not-found': { 'zh-CN': '没有这项变更申请。', en: 'There is no such proposal.' },
  'rules/proposal-decided': { 'zh-CN': '这项变更申请已经处理过。', en: 'This proposal has been decided already.' },
  'rules/proposal-stale': {
    'zh-CN': '提出申请后规则或评分方案已经变更，请重新提出申请。',
    en: 'Rules or scheme became others after this was proposed. Propose it again.',
  },
  'rules/own-proposal': {
    'zh-CN': '自己提出的变更须由另一人确认。',
    en: 'Somebody else must confirm a change that you proposed.',
  },
  'rules/nothing-changed': { 'zh-CN': '规则和评分方案没有变化。', en: 'Rules and scheme would stay as they are.' },
  'rules/marks-in-the-way': {
    'zh-CN': '已有评分与新的评分方案不符，共 {count} 处，不能变更。',
    en: 'In {count} places marks or panels do not fit the new scheme, so it cannot be taken.',
  },
  'decision/no-effect': {
    'zh-CN': '这项裁定没有作用：名单应与等待裁定的并列组完全一致，且不能超过剩余名额。',
    en: 'This decision would change nothing: it must name exactly a group that waits, and no more winners than the award has left.',
  },
  'decision/no-draw': {
    'zh-CN': '本赛项的规则没有约定抽签，不能抽签。',
    en: 'The rules of this skill know no draw.',
  },
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
