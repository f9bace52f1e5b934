export const markingRefusals = {
  'marking/not-a-number': {
    'zh-CN': '请输入数字，例如 8 或 8.5。',
    en: 'Enter a number, such as 8 or 8.5.',
  },
  'marking/out-of-range': {
    'zh-CN': '请输入 {min} 到 {max} 之间的分值。',
    en: 'Enter a mark from {min} to {max}.',
  },
  'marking/not-a-step': {
    'zh-CN': '请按 {step} 的整数倍打分。',
    en: 'Enter a whole multiple of {step}.',
  },
  'marking/too-many-decimals': {
    'zh-CN': '小数位数过多，请最多保留 {most} 位小数。',
    en: 'Keep at most {most} decimals.',
  },
  'marking/not-whole': {
    'zh-CN': '请输入 {min} 到 {max} 之间的整数。',
    en: 'Enter a whole number from {min} to {max}.',
  },
  'marking/not-pass-fail': {
    'zh-CN': '请选择“通过”或“不通过”。',
    en: 'Choose pass or fail.',
  },
  'marking/not-a-count': {
    'zh-CN': '请输入次数：0 或正整数。',
    en: 'Enter how often it happened: 0 or a whole number.',
  },
  'marking/not-a-choice': {
    'zh-CN': '请从可选项中选择：{choices}。',
    en: 'Choose one of these: {choices}.',
  },
  'marking/unknown-aspect': {
    'zh-CN': '评分方案里没有评分点 {aspect}，请刷新评分表。',
    en: 'The scheme has no aspect {aspect}. Reload the sheet.',
  },
  'marking/several-marks': {
    'zh-CN': '评分点 {aspect} 只能有一个评分，请修改已有的评分。',
    en: 'Aspect {aspect} takes one mark only. Change the one that is there.',
  },
  'marking/duplicate-mark': {
    'zh-CN': '裁判 {judge} 已为评分点 {aspect} 评过分，请修改已有的评分。',
    en: 'Judge {judge} has marked aspect {aspect} already. Change that mark.',
  },
  'marking/judge-missing': {
    'zh-CN': '评分点 {aspect} 由多名裁判评分，请注明是哪名裁判。',
    en: 'Several judges mark aspect {aspect}. Name the judge of this mark.',
  },
  'marking/judgement-spread': {
    'zh-CN': '评分组的等级从 {least} 到 {most}，相差 2 级或以上。请商议后重新评分。',
    en: 'The panel’s levels run from {least} to {most}, two or more apart. Talk it over and score again.',
  },
  'marking/veto-not-allowed': {
    'zh-CN': '评分点 {aspect} 没有一票否决，请按分值评分。',
    en: 'Aspect {aspect} has no veto. Enter an ordinary mark.',
  },
  'marking/dnf-not-allowed': {
    'zh-CN': '评分点 {aspect} 不能评为“未完成”，请按分值评分。',
    en: 'Aspect {aspect} cannot be marked “did not finish”. Enter an ordinary mark.',
  },
} as const;
