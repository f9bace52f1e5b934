export const boardRefusals = {
  'board/not-found': { 'zh-CN': '没有这块榜。', en: 'There is no such board.' },
  'board/version-gap': {
    'zh-CN': '榜单版本不连续，需要重新获取。',
    en: 'The board’s versions do not follow on. It must be fetched again.',
  },
  'board/hash-differs': {
    'zh-CN': '榜单内容不一致，需要重新获取。',
    en: 'The board does not match its published form. It must be fetched again.',
  },
  'board/version-invalid': { 'zh-CN': '版本号应为非负整数。', en: 'A version is a whole number from 0.' },
  'board/policy-wrong': { 'zh-CN': '现在不能切换到这种发布方式。', en: 'The board cannot change to this policy now.' },
  'rehearsal/not-running': { 'zh-CN': '演练没有在进行。', en: 'No rehearsal is running.' },
} as const;
