export const numberRefusals = {
  'number/not-a-decimal': {
    'zh-CN': '“{text}”不是可用的数字，请写成 12 或 12.5 这样的形式。',
    en: '“{text}” cannot be read as a number. Write it like 12 or 12.5.',
  },
  'number/too-long': {
    'zh-CN': '数字太长，请保留小数点前最多 {before} 位、小数点后最多 {after} 位。',
    en: 'This number is too long. Keep at most {before} digits before and {after} after the point.',
  },
  'number/not-a-share': {
    'zh-CN': '“{text}”不是可用的比例，请写成 0.1 或 2/3 这样不大于 1 的形式。',
    en: '“{text}” cannot be read as a share. Write it like 0.1 or 2/3, at most 1.',
  },
} as const;
