import type { Columns, Header } from '../layout/find-tables.js';
import { sumLine, type MarkingColumn } from '../layout/layouts.js';
import { plainName } from '../sheet/cell-text.js';
import { quoted, type SheetReading } from '../sheet/sheet-reading.js';

export type MarkingColumns = Columns<MarkingColumn>;

/** Measurement, judgement, or the subjective marks (1 to 10) of the years before judgement. */
export type AspectType = 'M' | 'J' | 'S';

/** A level row under a judgement aspect. */
export interface ReadLevel {
  readonly level: number;
  readonly text: string;
}

/** An aspect as it stands in the sheet, not yet looked at as a whole. */
export interface ReadAspect {
  readonly row: number;
  readonly columns: MarkingColumns;
  readonly type: AspectType | null;
  readonly name: string;
  /** One text for each line of the sheet. */
  readonly extra: string[];
  readonly requirement: string[];
  readonly section: string;
  readonly calculation: string;
  /** A decimal string > 0; null if there is none to be read. */
  readonly max: string | null;
  readonly levels: ReadLevel[];
}

export interface ReadSubCriterion {
  readonly row: number;
  readonly columns: MarkingColumns;
  readonly id: string;
  readonly name: string;
  readonly day: string;
  /** What the sheet says its aspects sum to, if it says so; a decimal string. */
  readonly stated: string | null;
  readonly aspects: ReadAspect[];
}

/** Reads the rows below the marking headers, each by what is filled in it; the rows of one aspect may be apart. */
export function readMarkingRows(reading: SheetReading, headers: readonly Header<MarkingColumn>[]): ReadSubCriterion[] {
  const walk = new MarkingWalk(reading);
  const columnsAt = new Map(headers.map(({ row, columns }) => [row, columns]));
  let columns: MarkingColumns | null = null;
  for (let row = headers[0]?.row ?? reading.lastRow + 1; row <= reading.lastRow; row += 1) {
    if (columnsAt.has(row)) columns = columnsAt.get(row) ?? columns;
    else if (columns) walk.take(row, columns);
  }
  return walk.subCriteria;
}

// Sheets of single stages number their aspects in this column: M1, J2.
const aspectTypes: readonly (readonly [RegExp, AspectType])[] = [
  [/^(m|o|meas(urement)?|obj(ective)?|测量)[0-9]*$/, 'M'],
  [/^(j|judg(e?ment)?|评价)[0-9]*$/, 'J'],
  [/^(s|subj(ective)?)[0-9]*$/, 'S'],
];
const criterionLetter = /^[A-Za-z]{1,2}$/;

class MarkingWalk {
  readonly subCriteria: ReadSubCriterion[] = [];
  private owner: ReadSubCriterion | null = null;
  private aspect: ReadAspect | null = null;

  constructor(private readonly reading: SheetReading) {}

  take(row: number, columns: MarkingColumns): void {
    const filled = (...names: MarkingColumn[]) => names.some((name) => this.reading.isFilled(row, columns[name]));
    const isSub = filled('id');
    const isAspect = filled('type', 'aspect') || (!isSub && filled('max'));
    if (!filled('id', 'type', 'aspect', 'level', 'extra') && this.isSumLine(row)) return;
    if (isSub) this.takeSubCriterion(row, columns, isAspect);
    if (isAspect && filled('type', 'max', 'extra', 'section')) this.takeAspect(row, columns);
    else if (isAspect) this.passHeading(row, columns);
    if (filled('level')) this.takeLevel(row, columns, isAspect);
    else if (!isAspect && filled('extra', 'requirement', 'section')) this.takeMore(row, columns);
    if (!isSub && !isAspect && filled('name')) this.reading.refuse('spreadsheet/id-missing', row, columns.id);
  }

  private isSumLine(row: number): boolean {
    return this.reading.row(row).some((cell) => sumLine.test(plainName(cell)));
  }

  private takeSubCriterion(row: number, columns: MarkingColumns, isAspect: boolean): void {
    const text = (name: MarkingColumn) => this.reading.text(row, columns[name]);
    this.aspect = null;
    this.owner = null;
    const id = text('id');
    // Some forms repeat the criterion over its sub-criteria; it stands in its own table already.
    if (criterionLetter.test(id) && !isAspect) return;
    const stated = !isAspect && this.reading.isFilled(row, columns.max) ? this.reading.decimal(row, columns.max) : null;
    this.owner = { row, columns, id, name: text('name'), day: text('day'), stated, aspects: [] };
    this.subCriteria.push(this.owner);
  }

  private takeAspect(row: number, columns: MarkingColumns): void {
    const text = (name: MarkingColumn) => this.reading.text(row, columns[name]);
    this.aspect = {
      row,
      columns,
      type: this.readType(row, columns.type),
      name: text('aspect'),
      extra: [text('extra')],
      requirement: [text('requirement')],
      section: text('section'),
      calculation: text('calculation'),
      max: this.readMax(row, columns.max),
      levels: [],
    };
    if (this.aspect.name === '') this.reading.refuse('spreadsheet/text-missing', row, columns.aspect);
    if (this.owner) this.owner.aspects.push(this.aspect);
    else this.reading.refuse('spreadsheet/aspect-before-sub-criterion', row, columns.type);
  }

  /** A line of text alone, between the aspects. */
  private passHeading(row: number, columns: MarkingColumns): void {
    this.aspect = null;
    this.reading.warn('spreadsheet/heading-passed', row, columns.aspect);
  }

  private takeLevel(row: number, columns: MarkingColumns, besideAspect: boolean): void {
    const level = this.reading.text(row, columns.level);
    if (level === '') return;
    if (besideAspect || !this.aspect || this.aspect.type === 'M' || this.aspect.type === 'S') {
      this.reading.refuse('spreadsheet/level-misplaced', row, columns.level);
      return;
    }
    if (!/^[0-3]$/.test(level)) {
      this.reading.refuse('spreadsheet/level-wrong', row, columns.level, { level });
      return;
    }
    if (this.aspect.levels.some((known) => known.level === Number(level))) {
      this.reading.refuse('spreadsheet/level-twice', row, columns.level, { level });
    }
    const text = this.reading.text(row, columns.extra);
    if (text === '') this.reading.refuse('spreadsheet/text-missing', row, columns.extra);
    this.aspect.levels.push({ level: Number(level), text });
  }

  /** Further lines of an aspect's description or requirement. */
  private takeMore(row: number, columns: MarkingColumns): void {
    if (!this.aspect || this.aspect.levels.length > 0 || this.reading.isFilled(row, columns.section)) {
      this.reading.refuse('spreadsheet/row-unclear', row, columns.type);
      return;
    }
    this.aspect.extra.push(this.reading.text(row, columns.extra));
    this.aspect.requirement.push(this.reading.text(row, columns.requirement));
  }

  private readType(row: number, column: number): AspectType | null {
    const text = this.reading.text(row, column);
    const type = aspectTypes.find(([spelling]) => spelling.test(plainName(text)))?.[1];
    return type ?? this.reading.refuse('spreadsheet/aspect-type-wrong', row, column, { type: quoted(text) });
  }

  private readMax(row: number, column: number): string | null {
    const max = this.reading.decimal(row, column);
    return max === '0' ? this.reading.refuse('spreadsheet/number-not-positive', row, column, { value: max }) : max;
  }
}
