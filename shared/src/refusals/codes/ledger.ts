export const ledgerRefusals = {
  'ledger/not-a-row': {
    'zh-CN': '这一行不是账本的行。',
    en: 'This line is no row of a ledger.',
  },
  'ledger/broken': {
    'zh-CN': '账本从第 {number} 行起对不上（{fault}），不能重新计算。',
    en: 'The ledger does not hold from row {number} on ({fault}), so nothing can be counted from it.',
  },
} as const;
