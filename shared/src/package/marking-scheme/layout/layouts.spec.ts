import { plainName } from '../sheet/cell-text.js';
import { layout, sumLine, titles, type MarkingColumn } from './layouts.js';

/** Every spelling of a header that a real form or the tools around it are known to use. */
const spellings: Readonly<Record<MarkingColumn, readonly string[]>> = {
  id: [
    'Sub\nCriterion\nID',
    'Sub\nCriteria\nID',
    'Sub Criteria ID',
    'SubCriteriaID',
    'Sub\n Criterion\n ID',
    '子项编号',
  ],
  name: [
    'Sub Criterion\nName or Description',
    'Sub Criteria\n\nName or Description',
    'Sub Criteria Name or Description',
    '子项名称',
  ],
  day: ['Day of Marking', 'Day of\nMarking', '评分日'],
  type: [
    'Aspect\nType\nM = Meas\nJ = Judg',
    'Aspect\nType\nO = Obj\nS = Sub\nJ = Judg',
    'Aspect Type (M=Meas / J=Judg)',
    'Aspect Type\nM\nJ',
    '评分类型',
  ],
  aspect: ['Aspect - Description', 'Aspect – Description', 'ASPECT - DESCRIPTION', '评分点'],
  level: ['Judg Score', 'Judge Score', 'Judgement Score', 'Judg\nScore', '评价等级'],
  extra: [
    'Extra Aspect Description (Meas or Judg)\nOR\nJudgement Score Description (Judg only)',
    'Extra Aspect Description (Obj or Subj)\nOR\nJudgement Score Description (Judg only)',
    'Extra Description (Meas) / Score Description (Judg)',
    '补充说明',
  ],
  requirement: [
    'Requirement\n(Measurement Only)',
    'Requirement\nor Nominal\nSize (Obj Only)',
    'Requirement',
    '测量要求',
  ],
  section: ['WSOS Section', 'WSSS Section', 'WSESS Section', 'WSOS\nSection', '标准部分'],
  calculation: ['Calculation Row \n(Export only)', 'Calculation Row (Export Only)', '计算方式'],
  max: ['Max\nMark', 'Max\n Mark', 'Maximum Mark', 'MAX MARK', '满分'],
};
const all = Object.entries(spellings).flatMap(([column, texts]) => texts.map((text) => [text, column] as const));
const columnsOf = (text: string) =>
  Object.entries(layout.marking).flatMap(([column, { header }]) => (header.test(plainName(text)) ? [column] : []));

describe('the headers of the marking table', () => {
  it.each(all)('%j stand over the column %s, and over no other', (text, column) => {
    expect(columnsOf(text)).toEqual([column]);
  });

  it.each([
    'Name',
    'ID',
    'Mark',
    'Criterion A',
    'Total\nMark',
    'Section',
    'WSOS Marks',
    'Sub',
    'Max',
    'Aspect',
    'Description',
    'Mark Max',
    '',
  ])('do not take %j for one', (text) => {
    expect(columnsOf(text)).toEqual([]);
  });
});

describe('the headers above it', () => {
  const { sections, criteria } = layout;

  it.each(['WSOS Marks', 'WSSS Marks', 'WSESS Marks', 'wsos\nmarks', '部分分值'])(
    '%j stand over the weights',
    (text) => {
      expect(sections.weight.header.test(plainName(text))).toBe(true);
    },
  );

  it.each(['Aspect Marks', 'Marks', 'WSSS Area', 'Variation', 'Max Mark'])('%j do not', (text) => {
    expect(sections.weight.header.test(plainName(text))).toBe(false);
  });

  it.each([
    ['Name', 'name'],
    ['Criteria', 'name'],
    ['Criteria,', 'name'],
    ['模块名称', 'name'],
    ['Mark', 'mark'],
    ['分值', 'mark'],
    ['ID', 'id'],
    ['模块编号', 'id'],
  ] as const)('%j stand over the criteria’s %s', (text, column) => {
    const found = Object.entries(criteria).flatMap(([key, { header }]) => (header.test(plainName(text)) ? [key] : []));
    expect(found).toEqual([column]);
  });
});

describe('lines that are no rows', () => {
  it.each([
    'Criteria',
    'WorldSkills Occupational Standards',
    'WorldSkills Standards Specification',
    'WorldSkills Europe Standards Specification',
    'World Skills Standards',
  ])('%j is a title', (text) => {
    expect(titles.test(plainName(text))).toBe(true);
  });

  it.each(['A', '1', 'Criteria A', 'Standards', 'WorldSkills'])('%j is none', (text) => {
    expect(titles.test(plainName(text))).toBe(false);
  });

  it.each(['Total', 'Total Marks:', 'Total Variation', 'Subtotal', 'Sub total', '合计', '总计：', '小计'])(
    '%j sums up',
    (text) => {
      expect(sumLine.test(plainName(text))).toBe(true);
    },
  );

  it.each(['Totally clean', 'A total of three', 'Criterion A', ''])('%j does not', (text) => {
    expect(sumLine.test(plainName(text))).toBe(false);
  });
});
