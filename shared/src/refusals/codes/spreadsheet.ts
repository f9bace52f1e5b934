export const spreadsheetRefusals = {
  'spreadsheet/unreadable': {
    'zh-CN': '文件不是可读取的 .xlsx 表格。',
    en: 'The file is not a readable .xlsx workbook.',
  },
  'spreadsheet/old-or-locked': {
    'zh-CN': '这是旧版 .xls 表格或加了密码的表格，请另存为不带密码的 .xlsx 后再上传。',
    en: 'This is an old .xls workbook or one with a password. Save it as .xlsx without a password and try again.',
  },
  'spreadsheet/refused': {
    'zh-CN': '表格有 {count} 处需要修改，没有导入任何内容。',
    en: '{count} things in the workbook need mending. Nothing was imported.',
  },
  'spreadsheet/unpacks-too-large': {
    'zh-CN': '表格解压后超过 {mebibytes} MB，请去掉图片和多余内容后再上传。',
    en: 'The workbook unpacks to more than {mebibytes} MB. Take out pictures and what is not needed.',
  },
  'spreadsheet/too-many-parts': {
    'zh-CN': '表格文件内含超过 {most} 个部件，请把评分方案复制到新表格后再上传。',
    en: 'The file holds more than {most} parts. Copy the scheme into a new workbook.',
  },
  'spreadsheet/too-many-sheets': {
    'zh-CN': '表格超过 {most} 张工作表，请只保留需要导入的。',
    en: 'The workbook has more than {most} sheets. Keep only what is to be imported.',
  },
  'spreadsheet/too-many-rows': {
    'zh-CN': '工作表超过 {most} 行，请删除下方多余的行。',
    en: 'The sheet has more than {most} rows. Delete the rows below the scheme.',
  },
  'spreadsheet/too-many-columns': {
    'zh-CN': '工作表超过 {most} 列，请删除右侧多余的列。',
    en: 'The sheet has more than {most} columns. Delete the columns to the right of the scheme.',
  },
  'spreadsheet/too-many-cells': {
    'zh-CN': '表格的单元格太多，请把评分方案复制到新表格后再上传。',
    en: 'The workbook has too many cells. Copy the scheme into a new workbook.',
  },
  'spreadsheet/too-costly': {
    'zh-CN': '处理这个表格所需的时间或内存太多，请只保留评分方案后再上传。',
    en: 'The workbook takes too long or too much memory. Keep only the marking scheme in it.',
  },
  'spreadsheet/sheet-missing': {
    'zh-CN': '没有找到评分方案：既没有名为“{expected}”的工作表，也没有含表头“{headers}”的工作表。文件里有：{present}。',
    en: 'There is no marking scheme: no sheet named “{expected}” and none with the headers “{headers}”. The file has: {present}.',
  },
  'spreadsheet/sheet-twice': {
    'zh-CN': '“{sheet}”和“{other}”两张工作表都像评分方案，请只保留一张。',
    en: 'Both sheets “{sheet}” and “{other}” look like a marking scheme. Keep one.',
  },
  'spreadsheet/table-missing': {
    'zh-CN': '没有找到表头“{headers}”，请恢复这张表。',
    en: 'There is no table with the headers “{headers}”. Put it back.',
  },
  'spreadsheet/header-missing': {
    'zh-CN': '这一行表头缺少“{header}”，请补上。',
    en: 'The header “{header}” is missing in this row. Put it back.',
  },
  'spreadsheet/header-twice': {
    'zh-CN': '表头“{header}”出现了两次，请去掉一个。',
    en: 'The header “{header}” stands here twice. Take one out.',
  },
  'spreadsheet/cells-merged': {
    'zh-CN': '单元格 {area} 已合并，无法判断内容属于哪一格，请取消合并。',
    en: 'The cells {area} are merged, so it is not clear where the value belongs. Unmerge them.',
  },
  'spreadsheet/formula-without-value': {
    'zh-CN': '公式没有保存计算结果，请用表格软件打开、保存后再上传，或直接填写数值。',
    en: 'The formula has no kept result. Open the workbook, save it and try again, or type the value.',
  },
  'spreadsheet/error-value': {
    'zh-CN': '单元格显示错误值，请改正公式或直接填写内容。',
    en: 'The cell shows an error. Mend the formula or type the value.',
  },
  'spreadsheet/text-missing': { 'zh-CN': '此处不能为空，请填写文字。', en: 'A text belongs here. Fill it in.' },
  'spreadsheet/id-missing': { 'zh-CN': '缺少编号，请填写。', en: 'The id is missing. Fill it in.' },
  'spreadsheet/number-missing': { 'zh-CN': '此处应填写分值。', en: 'A number belongs here. Fill it in.' },
  'spreadsheet/number-invalid': {
    'zh-CN': '“{value}”不是可用的数字，请写成 0.5 或 0,5 这样的形式，不要用千位分隔符。',
    en: '“{value}” cannot be read as a number. Write it like 0.5 or 0,5, without signs between thousands.',
  },
  'spreadsheet/number-too-fine': {
    'zh-CN': '“{value}”的小数位数过多，请最多保留 {most} 位。',
    en: '“{value}” has too many decimals. Keep at most {most}.',
  },
  'spreadsheet/number-negative': {
    'zh-CN': '“{value}”小于 0，请改正。',
    en: '“{value}” is less than 0. Change it.',
  },
  'spreadsheet/number-not-positive': {
    'zh-CN': '满分应大于 0，请改正。',
    en: 'A maximum must be more than 0. Change it.',
  },
  'spreadsheet/section-twice': {
    'zh-CN': '标准部分“{section}”出现了两次，请去掉一个。',
    en: 'Section “{section}” stands here twice. Take one out.',
  },
  'spreadsheet/section-id-invalid': {
    'zh-CN': '标准部分的编号“{section}”不可用，请用字母、数字、点、下划线或连字符。',
    en: 'The section “{section}” cannot be used. Take letters, digits, points, underscores or hyphens.',
  },
  'spreadsheet/section-unknown': {
    'zh-CN': '上方的表里没有标准部分“{section}”，请改正。',
    en: 'The table above has no section “{section}”. Change it.',
  },
  'spreadsheet/section-missing': {
    'zh-CN': '这个评分点没有标明所属的标准部分。',
    en: 'This aspect belongs to no section of the standards.',
  },
  'spreadsheet/sections-sum-differs': {
    'zh-CN': '各标准部分的分值合计 {weights}，与评分点合计 {total} 不一致。',
    en: 'The sections’ marks sum to {weights}, the aspects to {total}.',
  },
  'spreadsheet/sections-off-weight': {
    'zh-CN': '各标准部分与评分点的偏差合计 {off}，超过 {limit}。',
    en: 'The sections are off the aspects by {off} together, more than {limit}.',
  },
  'spreadsheet/criterion-id-invalid': {
    'zh-CN': '模块编号“{criterion}”不可用，请用一两个字母。',
    en: 'The criterion id “{criterion}” cannot be used. Take one or two letters.',
  },
  'spreadsheet/criterion-twice': {
    'zh-CN': '模块 {criterion} 出现了两次，请改正编号。',
    en: 'Criterion {criterion} stands here twice. Change the id.',
  },
  'spreadsheet/criterion-unknown': {
    'zh-CN': '模块表里没有 {criterion}，子项 {subCriterion} 无处归属，请改正。',
    en: 'The table of criteria has no {criterion}, so {subCriterion} belongs nowhere. Change one of them.',
  },
  'spreadsheet/criterion-empty': {
    'zh-CN': '模块 {criterion} 下没有子项，请补上或删去该模块。',
    en: 'Criterion {criterion} has no sub-criterion. Add one or take the criterion out.',
  },
  'spreadsheet/criterion-mark-differs': {
    'zh-CN': '模块 {criterion} 写明 {stated} 分，评分点合计却是 {sum} 分，请改正。',
    en: 'Criterion {criterion} says {stated}, but its aspects sum to {sum}. Change one of them.',
  },
  'spreadsheet/criteria-derived': {
    'zh-CN': '没有模块表（编号、名称、分值），模块按子项编号的字母归成，没有名称，也无法核对分值。',
    en: 'There is no table of criteria (ID, Name, Mark). They follow the letters of the sub-criteria, without names and without a check of their marks.',
  },
  'spreadsheet/sub-criterion-mark-differs': {
    'zh-CN': '子项 {subCriterion} 写明 {stated} 分，评分点合计却是 {sum} 分，请改正。',
    en: 'Sub-criterion {subCriterion} says {stated}, but its aspects sum to {sum}. Change one of them.',
  },
  'spreadsheet/sub-criterion-id-invalid': {
    'zh-CN': '子项编号“{subCriterion}”不可用，请写成 A1 这样的形式。',
    en: 'The sub-criterion id “{subCriterion}” cannot be used. Write it like A1.',
  },
  'spreadsheet/sub-criterion-twice': {
    'zh-CN': '子项 {subCriterion} 出现了两次，请改正编号。',
    en: 'Sub-criterion {subCriterion} stands here twice. Change the id.',
  },
  'spreadsheet/sub-criterion-empty': {
    'zh-CN': '子项 {subCriterion} 下没有评分点，请补上或删去。',
    en: 'Sub-criterion {subCriterion} has no aspects. Add one or take it out.',
  },
  'spreadsheet/aspect-before-sub-criterion': {
    'zh-CN': '这个评分点上方没有子项，请先写子项一行。',
    en: 'There is no sub-criterion above this aspect. Put its row first.',
  },
  'spreadsheet/aspect-type-wrong': {
    'zh-CN': '评分类型“{type}”不可用，请填 M（测量）或 J（评价）。',
    en: 'The aspect type “{type}” cannot be used. Write M (measurement) or J (judgement).',
  },
  'spreadsheet/levels-wrong': {
    'zh-CN': '评价分应有 0、1、2、3 四个等级，现有：{found}。',
    en: 'A judgement needs the four levels 0, 1, 2, 3. There are: {found}.',
  },
  'spreadsheet/level-wrong': {
    'zh-CN': '等级“{level}”不可用，请填 0、1、2 或 3。',
    en: 'The level “{level}” cannot be used. Write 0, 1, 2 or 3.',
  },
  'spreadsheet/level-twice': {
    'zh-CN': '等级 {level} 出现了两次，请改正。',
    en: 'Level {level} stands here twice. Change one of them.',
  },
  'spreadsheet/level-misplaced': {
    'zh-CN': '等级应写在评价分（J）评分点下方单独的一行。',
    en: 'A level belongs in a row of its own under a judgement (J) aspect.',
  },
  'spreadsheet/heading-passed': {
    'zh-CN': '这一行只有文字，没有类型和分值，按小标题略过。如果是评分点，请补上类型和分值。',
    en: 'This row has a text but neither type nor mark, so it was passed by as a heading. If it is an aspect, complete it.',
  },
  'spreadsheet/subjective-as-points': {
    'zh-CN': '主观分（S，1 至 10 分）没有对应的评分方式，这个评分点改为裁判直接给分，请核对。',
    en: 'Subjective marks (S, 1 to 10) have no method here. Judges give points at this aspect; check it.',
  },
  'spreadsheet/calculation-missing': {
    'zh-CN': '工作表 Calculations 中没有第 {row} 行的计算方式，按导入时选择的测量方式评分。',
    en: 'There is no calculation in row {row} of the sheet Calculations. The aspect is marked as chosen for the import.',
  },
  'spreadsheet/calculation-unmapped': {
    'zh-CN':
      '工作表 Calculations 第 {row} 行的计算方式（{kind}）无法准确转换，这个评分点改为裁判直接给分，请手工设置。',
    en: 'The calculation in row {row} of the sheet Calculations ({kind}) has no sure counterpart. Judges give points at this aspect; set it up by hand.',
  },
  'spreadsheet/calculation-steps': {
    'zh-CN': '工作表 Calculations 第 {row} 行没有写明不足一步如何计算，已按“不足一步算一步”处理，请核对。',
    en: 'Row {row} of the sheet Calculations does not say how a step that is only begun counts. It counts whole; check it.',
  },
  'spreadsheet/calculation-ranges': {
    'zh-CN': '工作表 Calculations 第 {row} 行的区间已转换为档次，超出所有区间得 0 分，请核对。',
    en: 'The ranges in row {row} of the sheet Calculations became bands; beyond all of them there are 0 points. Check them.',
  },
  'spreadsheet/copy-unreadable': {
    'zh-CN': '工作表 {sheet} 已损坏，只导入了官方表格中的内容，官方表格写不下的设置没有导入。',
    en: 'The sheet {sheet} is damaged. Only what the official form says was imported.',
  },
  'spreadsheet/copy-outdated': {
    'zh-CN':
      '官方表格在导出后改过，与工作表 {sheet} 不再一致，只导入了官方表格中的内容，官方表格写不下的设置没有导入。',
    en: 'The official form was changed after the export and no longer agrees with the sheet {sheet}. Only what the form says was imported.',
  },
  'spreadsheet/row-unclear': {
    'zh-CN': '看不出这一行是子项、评分点还是等级，请补全或删去。',
    en: 'This row is neither a sub-criterion nor an aspect nor a level. Complete it or take it out.',
  },
} as const;
