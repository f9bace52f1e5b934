/** One column of a table, known by the text over it (lower case, blanks and line breaks made one blank). */
export interface ColumnRule {
  readonly header: RegExp;
  /** What the message calls a column that is not there. */
  readonly label: string;
  /** Several headers of one table may carry the same text; the last one stands over the numbers. */
  readonly last?: true;
  /** Older and shorter forms do without it. */
  readonly optional?: true;
}

export type TableRule<Column extends string> = Readonly<Record<Column, ColumnRule>>;

export type SectionColumn = 'id' | 'weight';
export type CriterionColumn = 'id' | 'name' | 'mark';
export type MarkingColumn =
  'id' | 'name' | 'day' | 'type' | 'aspect' | 'level' | 'extra' | 'requirement' | 'section' | 'calculation' | 'max';

/** The names of the sheets of the official form; a scheme is found in a sheet of any name. */
export const officialSheets = { scheme: 'CIS Marking Scheme Import', calculations: 'Calculations' } as const;

/**
 * The tables of WorldSkills' import form, in all its editions: they differ in words (criterion or criteria, WSSS, WSOS or
 * WSESS) and in columns that they do without. Columns may stand in any order.
 */
export const layout = {
  sections: {
    id: { header: /^(section|标准部分)$/, label: 'Section' },
    weight: { header: /^(ws\w{1,4} marks|部分分值)$/, label: 'WSOS Marks', last: true },
  } satisfies TableRule<SectionColumn>,
  criteria: {
    // The form of 2015 has nothing over the letters: they stand left of the names.
    id: { header: /^(id|模块编号|编号)$/, label: 'ID', optional: true },
    name: { header: /^(name|criteria,?|模块名称|名称)$/, label: 'Name' },
    mark: { header: /^(mark|分值)$/, label: 'Mark' },
  } satisfies TableRule<CriterionColumn>,
  marking: {
    id: { header: /^(sub ?criteri(on|a) ?id|子项编号)$/, label: 'Sub Criterion ID' },
    name: { header: /^(sub ?criteri(on|a) name\b|子项名称)/, label: 'Sub Criterion Name or Description' },
    day: { header: /^(day of marking|评分日)$/, label: 'Day of Marking', optional: true },
    type: { header: /^(aspect type\b|评分类型)/, label: 'Aspect Type' },
    aspect: { header: /^(aspect ?[-–] ?description|评分点)$/, label: 'Aspect - Description' },
    level: { header: /^(judg\w* score|评价等级)$/, label: 'Judg Score' },
    extra: { header: /^(extra (aspect )?description\b|补充说明)/, label: 'Extra Aspect Description' },
    requirement: { header: /^(requirement\b|测量要求)/, label: 'Requirement', optional: true },
    section: { header: /^(ws\w{1,4} section|标准部分)$/, label: 'WSOS Section', optional: true },
    calculation: { header: /^(calculation row\b|计算方式)/, label: 'Calculation Row', optional: true },
    max: { header: /^(max(imum)? mark|满分)$/, label: 'Max Mark' },
  } satisfies TableRule<MarkingColumn>,
} as const;

/** Lines over a table that are not rows of the one before. */
export const titles = /^(criteria|world ?skills\b.*\bstandards?\b.*)$/;

/** Lines that sum up the rows above them. */
export const sumLine = /^(sub ?)?total\b|^(合计|总计|小计)/;
