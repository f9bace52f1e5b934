export const packageRefusals = {
  'package/not-an-object': {
    'zh-CN': '此处应为一组带名称的内容，请按格式说明修改。',
    en: 'A group of named values belongs here. Mend it by the format description.',
  },
  'package/not-a-list': {
    'zh-CN': '此处应为列表，请按格式说明修改。',
    en: 'A list belongs here. Mend it by the format description.',
  },
  'package/not-a-text': {
    'zh-CN': '此处应为文字，请填写内容。',
    en: 'A text belongs here. Fill it in.',
  },
  'package/not-a-flag': {
    'zh-CN': '此处只能是 true 或 false，请选择其一。',
    en: 'Only true or false fits here. Choose one.',
  },
  'package/key-missing': {
    'zh-CN': '缺少“{key}”，请补上。',
    en: '“{key}” is missing. Add it.',
  },
  'package/unknown-key': {
    'zh-CN': '不认识“{key}”，请改正拼写或删去。',
    en: '“{key}” is not known here. Mend its spelling or take it out.',
  },
  'package/unknown-value': {
    'zh-CN': '“{text}”不在可选范围内，请改为：{allowed}。',
    en: '“{text}” is not one of the choices. Take one of: {allowed}.',
  },
  'package/unknown-method': {
    'zh-CN': '不支持评分方法“{method}”，请改为：{allowed}。',
    en: 'The method “{method}” is not available. Take one of: {allowed}.',
  },
  'package/unknown-rule': {
    'zh-CN': '不支持奖项规则“{rule}”，请改为：{allowed}。',
    en: 'The prize rule “{rule}” is not available. Take one of: {allowed}.',
  },
  'package/id-invalid': {
    'zh-CN': '编号“{id}”不可用。请用字母或数字开头，只含字母、数字、点、横线和下划线，最多 64 个字符。',
    en: 'The id “{id}” cannot be used. Start with a letter or digit; use only letters, digits, . _ -, at most 64.',
  },
  'package/duplicate-id': {
    'zh-CN': '编号“{id}”重复，请换一个。',
    en: 'The id “{id}” is used twice. Choose another.',
  },
  'package/not-a-count': {
    'zh-CN': '此处应为 {min} 到 {max} 之间的整数。',
    en: 'A whole number from {min} to {max} belongs here.',
  },
  'package/not-positive': {
    'zh-CN': '此处的数值应大于 0，请修改。',
    en: 'This number must be more than 0. Change it.',
  },
  'package/negative': {
    'zh-CN': '此处的数值不能小于 0，请修改。',
    en: 'This number cannot be less than 0. Change it.',
  },
  'package/max-not-positive': {
    'zh-CN': '满分应大于 0，请修改。',
    en: 'The maximum must be more than 0. Change it.',
  },
  'package/list-empty': {
    'zh-CN': '列表不能为空，请至少添加一项。',
    en: 'This list cannot be empty. Add at least one item.',
  },
  'package/list-length': {
    'zh-CN': '此处应正好有 {count} 项，请增减。',
    en: 'Exactly {count} items belong here. Add or remove some.',
  },
  'package/components-or-criteria': {
    'zh-CN': '评分方案应有“成绩构成”或“模块”其中一种，请二选一。',
    en: 'A scheme has either components or criteria. Keep one of them.',
  },
  'package/aspects-or-sub-criteria': {
    'zh-CN': '模块应有“评分点”或“子项”其中一种，请二选一。',
    en: 'A criterion has either aspects or sub-criteria. Keep one of them.',
  },
  'package/combine-not-allowed': {
    'zh-CN': '评分方法“{method}”不能用“{combine}”合分，请改为：{allowed}。',
    en: 'The method “{method}” does not combine by “{combine}”. Take one of: {allowed}.',
  },
  'package/plain-mean-of-sum': {
    'zh-CN': '合分方式为求和时，缺评分不能改用平均，请改为 refuse。',
    en: 'Marks that are summed have no plain mean when some are missing. Use refuse.',
  },
  'package/several-judges-of-single': {
    'zh-CN': '需要多名裁判时不能只取一个评分，请另选合分方式。',
    en: 'Several judges are asked for, but one mark is taken. Choose how to combine them.',
  },
  'package/text-broken': {
    'zh-CN': '文字中有残缺的字符，请重新输入。',
    en: 'This text holds half of a character. Type it again.',
  },
  'package/more-problems': {
    'zh-CN': '另有 {more} 处问题未列出，请先改正以上各处。',
    en: 'There are {more} more problems. Mend these first.',
  },
  'package/unknown-decision': {
    'zh-CN': '不支持裁定类型“{kind}”，请改为：{allowed}。',
    en: 'The decision “{kind}” is not available. Take one of: {allowed}.',
  },
  'package/unknown-delegation-rule': {
    'zh-CN': '不支持代表队排名规则“{rule}”，请改为：{allowed}。',
    en: 'The delegation rule “{rule}” is not available. Take one of: {allowed}.',
  },
  'package/unknown-entry': {
    'zh-CN': '本赛项没有参赛者“{entry}”，请改正编号。',
    en: 'The skill has no entry “{entry}”. Change the id.',
  },
  'package/too-large': {
    'zh-CN': '文件太大，最多 {most}。',
    en: 'The file is too large. The limit is {most}.',
  },
  'package/not-utf-8': {
    'zh-CN': '文件不是 UTF-8 编码，请另存为 UTF-8。',
    en: 'The file is not written in UTF-8. Save it as UTF-8.',
  },
  'package/byte-order-mark': {
    'zh-CN': '文件开头有字节顺序标记（BOM），请另存为不带 BOM 的 UTF-8。',
    en: 'The file begins with a byte order mark. Save it as UTF-8 without one.',
  },
  'package/not-json': {
    'zh-CN': '文件不是 JSON，请在此处改正。',
    en: 'The file is not JSON. Mend it here.',
  },
  'package/too-deep': {
    'zh-CN': '内容嵌套太深，最多 {most} 层。',
    en: 'The file is nested too deeply. The limit is {most} levels.',
  },
  'package/duplicate-key': {
    'zh-CN': '“{key}”出现了两次，请去掉一个。',
    en: '“{key}” stands here twice. Take one out.',
  },
  'package/not-whole': {
    'zh-CN': '“{text}”不是整数，请改为整数。',
    en: '“{text}” is no whole number. Write a whole one.',
  },
  'package/unknown-unit': {
    'zh-CN': '文件中没有参赛单位“{unit}”，请补上或改正编号。',
    en: 'The file has no unit “{unit}”. Add it or change the id.',
  },
  'package/unknown-delegation': {
    'zh-CN': '文件中没有代表队“{delegation}”，请补上或改正编号。',
    en: 'The file has no delegation “{delegation}”. Add it or change the id.',
  },
  'package/unknown-aspect': {
    'zh-CN': '评分方案没有评分点“{aspect}”，请改正编号。',
    en: 'The scheme has no aspect “{aspect}”. Change the id.',
  },
  'package/qualification-cycle': {
    'zh-CN': '晋级形成循环：{way}，请改正。',
    en: 'The ways of those who qualify run in a circle: {way}. Open it.',
  },
  'package/unknown-component': {
    'zh-CN': '评分方案没有成绩构成“{component}”，请改正编号。',
    en: 'The scheme has no component “{component}”. Change the id.',
  },
  'package/digits-of-pooled-only': {
    'zh-CN': '只有合并标准分可以指定小数位数，请删去此项。',
    en: 'Only a pooled scale has digits of its own. Take them out.',
  },
  'package/veto-is-no-choice': {
    'zh-CN': '有一票否决的评分点不能再有编号为 veto 的选项，请换一个编号。',
    en: 'The aspect has a veto, so no choice of it can be called veto. Change the id.',
  },
  'package/key-not-in-scheme': {
    'zh-CN': '评分方案里没有“{by}”，请改用方案中的内容排名。',
    en: 'The scheme has no “{by}”. Rank by something it has.',
  },
  'package/time-descending': {
    'zh-CN': '用时只能从少到多排名，请改为升序（asc）。',
    en: 'Times rank from short to long only. Set the order to asc.',
  },
  'package/refused': {
    'zh-CN': '文件有 {count} 处需要修改，没有导入任何内容。',
    en: '{count} things in the file need mending. Nothing was imported.',
  },
  'package/too-much': {
    'zh-CN': '一次最多导入 {skills} 个赛项、{entries} 名参赛者、{marks} 个评分，请拆分文件。',
    en: 'One import takes at most {skills} skills, {entries} entries and {marks} marks. Split the file.',
  },
  'package/text-too-long': {
    'zh-CN': '此处文字太长，最多 {most} 个字符。',
    en: 'This text is too long. The limit is {most} characters.',
  },
  'package/delegation-name-taken': {
    'zh-CN': '有两个代表队都叫“{name}”，请改名。',
    en: 'Two delegations are called “{name}”. Rename one.',
  },
  'package/unit-of-two-delegations': {
    'zh-CN': '参赛单位“{unit}”的参赛者不属于同一代表队，请统一。',
    en: 'The entries of the unit “{unit}” are not all of one delegation. Make them so.',
  },
  'package/unit-needed': {
    'zh-CN': '本赛项限制每个单位的名额，请为只写了代表队的参赛者补上单位。',
    en: 'This skill limits units, so an entry of a delegation needs its unit too. Add it.',
  },
  'package/classes-not-kept': {
    'zh-CN': '这里不支持按赛事类别（classes）授予的规则，请改写规则或删去赛事的类别。',
    en: 'Rules by the class of a competition are not available here. Write them without it, or take the class out.',
  },
  'package/results-differ': {
    'zh-CN': '导入后的成绩会与文件重新计算的结果不同（{count} 处），没有导入任何内容。',
    en: 'Here the results would not be those of the file (places: {count}). Nothing was imported.',
  },
  'package/result-differs': {
    'zh-CN': '“{division}”组的成绩与文件重新计算的结果不同。',
    en: 'The results of the division “{division}” are not those of the file.',
  },
  'package/key-left': {
    'zh-CN': '“{key}”不会导入，各赛项的成绩不受影响。',
    en: '“{key}” is not taken over. It changes no result of a skill.',
  },
  'package/draws-become-orders': {
    'zh-CN': '抽签结果按其排出的名次保存；以后再有同分，由裁判长裁定。',
    en: 'Draws are kept as the orders they led to. Ties that come later are for the chief judge to order.',
  },
  'package/judges-numbered': {
    'zh-CN': '文件中的 {count} 名裁判以编号 j1、j2…… 保存，评分表视为已签字，不能再修改。',
    en: 'Judges of the file ({count}) are kept as j1, j2 …; their sheets count as signed and stay as they are.',
  },
  'package/units-made': {
    'zh-CN': '{count} 个代表队的参赛者没有写单位，将为每队建立一个同名单位。',
    en: 'Delegations with entries that name no unit: {count}. Each gets a unit of its name.',
  },
  'package/one-language': {
    'zh-CN': '人员、单位、代表队的名称和扣分原因只保存一种语言。',
    en: 'Names of people, units and delegations, and reasons of penalties, are kept in one language only.',
  },
} as const;
