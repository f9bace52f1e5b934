export const registrationRefusals = {
  'unit/not-found': { 'zh-CN': '没有这个参赛单位。', en: 'There is no such unit.' },
  'unit/name-taken': { 'zh-CN': '参赛单位“{name}”已存在。', en: 'There already is a unit “{name}”.' },
  'entry/not-found': { 'zh-CN': '没有这名参赛者。', en: 'There is no such entry.' },
  'entry/rows-refused': {
    'zh-CN': '有 {count} 处需要修改，一行都没有保存。',
    en: '{count} things need mending. No row was saved.',
  },
  'entry/quota-exceeded': {
    'zh-CN': '该单位在本赛项最多报 {quota} 人，这次会达到 {count} 人。',
    en: 'This unit may enter {quota} in this skill; this would make {count}.',
  },
  'entry/number-taken': { 'zh-CN': '参赛号 {number} 已被使用。', en: 'The entry number {number} is taken.' },
  'entry/duplicate': { 'zh-CN': '“{name}”已报名本赛项。', en: '“{name}” is already entered in this skill.' },
  'entry/registration-closed': {
    'zh-CN': '赛项已开始评分，报名已截止，请联系主办方。',
    en: 'Marking has begun, so registration is closed. Talk to the organizer.',
  },
  'entry/review-state-wrong': {
    'zh-CN': '这条报名当前不能这样处理（状态：{state}）。',
    en: 'This registration cannot be handled so now (state: {state}).',
  },
  'entry/reason-missing': { 'zh-CN': '请写明原因。', en: 'Give a reason.' },
  'judge/not-found': { 'zh-CN': '没有这名裁判。', en: 'There is no such judge.' },
  'judge/rows-refused': {
    'zh-CN': '有 {count} 处需要修改，一名裁判都没有添加。',
    en: '{count} things need mending. No judge was added.',
  },
} as const;
