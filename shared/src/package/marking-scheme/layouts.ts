/** One column of a table, known by the text over it (lower case, blanks made one). */
export interface ColumnRule {
  readonly header: RegExp;
  /** What the message calls a column that is not there. */
  readonly label: string;
  /** Several headers of one table may carry the same text; the last one stands over the numbers. */
  readonly last?: true;
}

export type TableRule<Column extends string> = Readonly<Record<Column, ColumnRule>>;

export type SectionColumn = 'id' | 'weight';
export type CriterionColumn = 'id' | 'name' | 'mark';
export type MarkingColumn =
  'id' | 'name' | 'day' | 'type' | 'aspect' | 'level' | 'extra' | 'requirement' | 'section' | 'max';

/** A known form of marking scheme. Columns may stand in any order: they are found by the texts over them. */
export interface Layout {
  readonly sheet: string;
  readonly sections: TableRule<SectionColumn>;
  readonly criteria: TableRule<CriterionColumn>;
  readonly marking: TableRule<MarkingColumn>;
  /** Lines over a table that are not rows of the one before. */
  readonly titles: RegExp;
}

/** The import form of WorldSkills' Competition Information System. */
const cisImport: Layout = {
  sheet: 'CIS Marking Scheme Import',
  sections: {
    id: { header: /^section$/, label: 'Section' },
    weight: { header: /^wsos marks$/, label: 'WSOS Marks', last: true },
  },
  criteria: {
    id: { header: /^id$/, label: 'ID' },
    name: { header: /^name$/, label: 'Name' },
    mark: { header: /^mark$/, label: 'Mark' },
  },
  marking: {
    id: { header: /^sub ?criterion id$/, label: 'Sub Criterion ID' },
    name: { header: /^sub ?criterion name\b/, label: 'Sub Criterion Name or Description' },
    day: { header: /^day of marking$/, label: 'Day of Marking' },
    type: { header: /^aspect type\b/, label: 'Aspect Type' },
    aspect: { header: /^aspect - description$/, label: 'Aspect - Description' },
    level: { header: /^judg\w* score$/, label: 'Judg Score' },
    extra: { header: /^extra aspect description\b/, label: 'Extra Aspect Description' },
    requirement: { header: /^requirement\b/, label: 'Requirement' },
    section: { header: /^wsos section$/, label: 'WSOS Section' },
    max: { header: /^max mark$/, label: 'Max Mark' },
  },
  titles: /^(criteria|worldskills occupational standards)$/,
};

/** A new layout is one entry here. */
export const layouts: readonly Layout[] = [cisImport];
