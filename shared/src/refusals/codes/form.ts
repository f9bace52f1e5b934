/** What the official form of a marking scheme cannot say: told before it is downloaded. `at` lists ids. */
export const formRefusals = {
  'form/ids-change': {
    'zh-CN': '官方表格只能用字母和序号编号，以下编号会改变：{at}。',
    en: 'The form numbers by letters and order only. These ids change: {at}.',
  },
  'form/texts-change': {
    'zh-CN': '官方表格只能存放一种语言的文字，以下内容会改变：{at}。',
    en: 'The form holds texts in one language only. They change at: {at}.',
  },
  'form/method-lost': {
    'zh-CN': '官方表格写不下以下评分点的全部评分规则：{at}。请在对方系统中补上。',
    en: 'The form cannot say in full how these aspects are marked: {at}. Complete it where you take it.',
  },
  'form/sub-criteria-added': {
    'zh-CN': '官方表格中的评分点必须归入子项，以下模块会增加一个子项：{at}。',
    en: 'In the form every aspect stands in a sub-criterion. These criteria get one: {at}.',
  },
  'form/components-lost': {
    'zh-CN': '官方表格没有成绩构成，以下构成会并成一份：{at}。',
    en: 'The form has no components. These become one: {at}.',
  },
  'form/weights-lost': {
    'zh-CN': '官方表格没有权重，以下权重会丢失：{at}。',
    en: 'The form has no weights. Those of these are lost: {at}.',
  },
  'form/pass-marks-lost': {
    'zh-CN': '官方表格没有合格线，合格线会丢失。',
    en: 'The form has no pass marks. They are lost.',
  },
  'form/penalty-limit-lost': {
    'zh-CN': '官方表格没有扣分上限，扣分上限会丢失。',
    en: 'The form has no limit of penalties. It is lost.',
  },
  'form/rounding-lost': {
    'zh-CN': '官方表格没有取整规则，取整规则会丢失。',
    en: 'The form has no rule of rounding. It is lost.',
  },
  'form/scale-lost': {
    'zh-CN': '官方表格没有标准分设置，标准分设置会丢失。',
    en: 'The form does not say the scale. It is lost.',
  },
  'form/checks-change': {
    'zh-CN': '官方表格写不下全部核对要求（合计、标准部分、上限），部分会改变或丢失。',
    en: 'The form cannot hold all checks (total, sections, limits). Some change or are lost.',
  },
  'form/panels-lost': {
    'zh-CN': '官方表格不写明裁判人数和合分办法，以下评分点会丢失：{at}。',
    en: 'The form does not say how many judges mark and how their marks join. It is lost of: {at}.',
  },
  'form/vetoes-lost': {
    'zh-CN': '官方表格没有一票否决，以下评分点会丢失：{at}。',
    en: 'The form has no veto. It is lost of: {at}.',
  },
} as const;
