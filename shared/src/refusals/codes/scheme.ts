/** What a scheme should add up to: findings of its checks, as warnings or (when it says so) as refusals. */
export const schemeRefusals = {
  'scheme/total-differs': {
    'zh-CN': '评分点合计 {sum} 分，与应有的 {stated} 分不一致，请调整满分或改正总分。',
    en: 'The aspects sum to {sum}, not to {stated}. Change their maxima or the stated total.',
  },
  'scheme/weights-not-one': {
    'zh-CN': '各成绩构成的权重合计 {sum}，通常应为 1，请核对。',
    en: 'The weights of the components sum to {sum}; usually it is 1. Check them.',
  },
  'scheme/maxima-above-out-of': {
    'zh-CN': '评分点合计 {sum} 分，超过了卷面满分 {outOf}，请调高卷面满分或减少分值。',
    en: 'The aspects sum to {sum}, more than the full marks {outOf}. Raise the full marks or lower the maxima.',
  },
  'scheme/sections-sum-differs': {
    'zh-CN': '各标准部分的分值合计 {weights}，与评分点合计 {total} 不一致，请核对。',
    en: 'The sections’ marks sum to {weights}, the aspects to {total}. Check both.',
  },
  'scheme/sections-off-weight': {
    'zh-CN': '各标准部分与评分点的偏差合计 {off}，超过 {limit}，请调整评分点或分值。',
    en: 'The sections are off the aspects by {off} together, more than {limit}. Change aspects or marks.',
  },
  'scheme/section-missing': {
    'zh-CN': '没有标明所属的标准部分，请选择。',
    en: 'This aspect belongs to no section of the standards. Choose one.',
  },
  'scheme/section-unknown': {
    'zh-CN': '没有标准部分“{section}”，请改选。',
    en: 'There is no section “{section}”. Choose another.',
  },
  'scheme/aspect-above-max': {
    'zh-CN': '满分 {max} 超过了单个评分点的上限 {limit}，请调低或拆分。',
    en: 'The maximum {max} is above the limit of {limit} for one aspect. Lower it or split the aspect.',
  },
  'scheme/level-texts-missing': {
    'zh-CN': '评价点应写明 0 到 3 四个等级的说明，请补全。',
    en: 'A judgement needs the texts of its four levels, 0 to 3. Fill them in.',
  },
} as const;
