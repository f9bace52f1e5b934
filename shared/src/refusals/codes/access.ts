export const accessRefusals = {
  'access/sign-in-needed': { 'zh-CN': '请先登录。', en: 'Sign in first.' },
  'access/wrong-credentials': { 'zh-CN': '账号或密码不对。', en: 'The account or the password is not right.' },
  'access/not-allowed': { 'zh-CN': '您没有这项权限。', en: 'You have no right to do this.' },
  'access/csrf-token-wrong': {
    'zh-CN': '页面已过期，请刷新后重试。',
    en: 'This page is out of date. Reload it and try again.',
  },
  'access/login-taken': {
    'zh-CN': '账号“{login}”已被使用，请换一个。',
    en: 'The account name “{login}” is taken. Choose another.',
  },
  'access/invitation-invalid': {
    'zh-CN': '邀请链接无效或已过期，请向主办方索取新的链接。',
    en: 'This invitation is not valid any more. Ask the organizer for a new one.',
  },
  'access/invitation-used': {
    'zh-CN': '邀请链接已使用，请直接登录。',
    en: 'This invitation has been used. Sign in instead.',
  },
} as const;
