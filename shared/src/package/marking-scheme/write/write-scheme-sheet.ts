import { type localText, type Aspect, type Scoring, type StandardsSection } from '../../../competition/index.js';
import { formatDecimal, parseDecimal, sum, zero, type Exact } from '../../../numbers/index.js';
import type { Language } from '../../../refusals/index.js';
import { sectionSums } from '../../../scoring/index.js';
import { officialSheets } from '../layout/layouts.js';
import { CalculationList } from './calculation-list.js';
import { placeCriteria, type PlacedCriterion, type PlacedSubCriterion } from './place-names.js';
import { writtenDecimal, writtenLabel, writtenText } from './written-cell.js';
import type { RowLook, WrittenCell, WrittenFormula, WrittenSheet } from './written-sheet.js';

/** `title` stands over the scheme: the skill's name. Texts in several languages are written in this one. */
export interface WritingOptions {
  readonly title: string;
  readonly language: Language;
}

const widths = [8, 36, 9, 9, 52, 8, 48, 24, 10, 12, 9, 14, 8, 10];
const headers = [
  'Sub\nCriterion\nID',
  'Sub Criterion\nName or Description',
  'Day of\nMarking',
  'Aspect\nType\nM = Meas\nJ = Judg',
  'Aspect - Description',
  'Judg\nScore',
  'Extra Aspect Description (Meas or Judg)\nOR\nJudgement Score Description (Judg only)',
  'Requirement\n(Measurement Only)',
  'WSOS\nSection',
  'Calculation\nRow\n(Export only)',
  'Max\nMark',
];
const missing = '–';

/** The sheets of the official form, in its current edition: the scheme and its calculations. */
export function writeSchemeSheets(scoring: Scoring, options: WritingOptions): WrittenSheet[] {
  const calculations = new CalculationList(options.language);
  const scheme = new SchemeSheet(scoring, options, calculations).write();
  return [scheme, calculations.sheet()];
}

class SchemeSheet {
  private readonly rows: { look: RowLook; cells: WrittenCell[] }[] = [];
  private readonly merged: WrittenSheet['merged'][number][] = [];

  constructor(
    private readonly scoring: Scoring,
    private readonly options: WritingOptions,
    private readonly calculations: CalculationList,
  ) {}

  write(): WrittenSheet {
    const criteria = placeCriteria(this.scoring);
    this.title(this.text(this.options.title) ?? missing);
    this.skip(1);
    this.sections();
    this.skip(2);
    this.criteria(criteria);
    this.skip(2);
    const firstRow = this.rows.length + 1;
    for (const criterion of criteria) this.block(criterion);
    this.addSectionSums(firstRow, this.rows.length);
    this.skip(1);
    const total = { formula: `SUM(N${firstRow}:N${this.rows.length})`, result: pointsOf(criteria.flatMap(aspectsOf)) };
    this.add('sum', [...blanks(11), 'Competition', 'Total\nMark', total]);
    return { name: officialSheets.scheme, rows: this.rows, merged: this.merged, widths };
  }

  private sections(): void {
    this.title('WorldSkills Occupational Standards');
    this.add('header', ['Section', 'WSOS Marks', ...blanks(6), 'WSOS Marks', 'Aspect Marks', 'Variation'], 8);
    for (const { id, name, weight } of this.listedSections()) {
      const cells = [writtenLabel(id), this.text(name), ...blanks(6), writtenDecimal(weight)];
      this.add('section', cells, 8);
    }
    this.add('sum', [...blanks(8), 'Total Variation']);
    this.merge(9, 10);
  }

  /** With those that only aspects name: the form knows no section outside its table. */
  private listedSections(): StandardsSection[] {
    const listed = (this.scoring.checks?.sections ?? []).map((section) => ({
      ...section,
      weight: section.weight.startsWith('-') ? '0' : section.weight,
    }));
    const known = new Set(listed.map(({ id }) => id));
    const named = placeCriteria(this.scoring).flatMap(aspectsOf).map(sectionOf);
    const others = [...new Set(named)].filter((id) => id !== null && !known.has(id));
    return [...listed, ...others.map((id) => ({ id: id ?? '', weight: '0' }))];
  }

  // What the aspects of a section come to is known only after they are written.
  private addSectionSums(firstRow: number, lastRow: number): void {
    const rows = this.rows.flatMap(({ look }, at) => (look === 'section' ? [at + 1] : []));
    const range = (column: string) => `$${column}$${firstRow}:$${column}$${lastRow}`;
    const { sections, off } = this.sectionSums();
    for (const [at, row] of rows.entries()) {
      const [worth = zero, variation = zero] = [sections[at]?.worth, sections[at]?.off];
      this.rows[row - 1]?.cells.push(
        { formula: `SUMIF(${range('I')},A${row},${range('K')})`, result: toNumber(worth) },
        { formula: `ABS(I${row}-J${row})`, result: toNumber(variation) },
      );
    }
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return;
    this.rows[last]?.cells.push(null, { formula: `SUM(K${first}:K${last})`, result: toNumber(off) });
  }

  private sectionSums() {
    const aspects = placeCriteria(this.scoring).flatMap(aspectsOf);
    return sectionSums(
      this.listedSections(),
      aspects.map((aspect) => ({ section: sectionOf(aspect) ?? undefined, worth: parseDecimal(aspect.max) })),
    );
  }

  private criteria(criteria: readonly PlacedCriterion[]): void {
    this.title('Criteria');
    this.add('header', ['ID', 'Name', ...blanks(8), 'Mark'], 10);
    for (const placed of criteria) {
      const mark = writtenDecimal(formatDecimal(sumOfMaxima(aspectsOf(placed))));
      this.add('criterion', [placed.id, this.text(placed.criterion.name), ...blanks(8), mark], 10);
    }
  }

  /** A criterion under a header of its own, which also says its total. */
  private block(placed: PlacedCriterion): void {
    const total: WrittenFormula = { formula: '', result: pointsOf(aspectsOf(placed)) };
    this.add('header', [...headers, `Criterion ${placed.id}`, 'Total\nMark', total]);
    const header = this.rows.length;
    for (const sub of placed.subCriteria) this.subCriterion(sub);
    this.skip(1);
    const cells = this.rows[header - 1]?.cells ?? [];
    cells[13] = { ...total, formula: `SUM(K${header + 1}:K${this.rows.length})` };
  }

  private subCriterion({ id, source, aspects }: PlacedSubCriterion): void {
    const day = this.text(source.day);
    this.add('sub-criterion', [id, this.text(source.name), day === null ? null : writtenLabel(day)]);
    for (const aspect of aspects) this.aspect(aspect);
    this.skip(1);
  }

  private aspect(aspect: Aspect): void {
    const judged = aspect.method === 'judgement';
    const section = sectionOf(aspect);
    this.add('aspect', [
      ...blanks(3),
      judged ? 'J' : 'M',
      this.text(aspect.name) ?? aspect.id,
      null,
      this.text(aspect.description),
      this.text(aspect.requirement),
      section === null ? null : writtenLabel(section),
      this.calculations.row(aspect),
      writtenDecimal(aspect.max),
    ]);
    if (!judged) return;
    for (const level of [0, 1, 2, 3]) {
      this.add('level', [...blanks(5), level, this.text(aspect.descriptors?.[level]) ?? missing]);
    }
  }

  private title(text: string): void {
    this.add('title', [text, ...blanks(10)]);
    this.merge(1, 11);
  }

  /** A row whose name, from column B on, reaches over the columns up to `nameTo`. */
  private add(look: RowLook, cells: WrittenCell[], nameTo?: number): void {
    this.rows.push({ look, cells });
    if (nameTo !== undefined) this.merge(2, nameTo);
  }

  private merge(left: number, right: number): void {
    this.merged.push({ top: this.rows.length, left, bottom: this.rows.length, right });
  }

  private skip(rows: number): void {
    for (let at = 0; at < rows; at += 1) this.add('plain', []);
  }

  private text(text: Parameters<typeof localText>[0] | undefined): string | null {
    return writtenText(text, this.options.language);
  }
}

function aspectsOf({ subCriteria }: PlacedCriterion): readonly Aspect[] {
  return subCriteria.flatMap(({ aspects }) => aspects);
}

/** The section as the table can name it. */
function sectionOf({ section }: Aspect): string | null {
  return section !== undefined && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(section) ? section : null;
}

function sumOfMaxima(aspects: readonly Aspect[]): Exact {
  return sum(aspects.map(({ max }) => parseDecimal(max)));
}

function pointsOf(aspects: readonly Aspect[]): number {
  return toNumber(sumOfMaxima(aspects));
}

// What a formula shows until the spreadsheet calculates it anew: only looked at, never read back as points.
function toNumber(value: Exact): number {
  return Number(formatDecimal(value));
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
