import type { Columns, Header } from './find-tables.js';
import type { MarkingColumn } from './layouts.js';
import type { SheetReading } from './sheet/sheet-reading.js';

type MarkingColumns = Columns<MarkingColumn>;

/** A level row under a judgement aspect. */
export interface ReadLevel {
  readonly level: number;
  readonly text: string;
}

/** An aspect as it stands in the sheet, not yet looked at as a whole. */
export interface ReadAspect {
  readonly row: number;
  readonly columns: MarkingColumns;
  readonly type: 'M' | 'J' | null;
  readonly name: string;
  readonly extra: string;
  readonly requirement: string;
  readonly section: string;
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

class MarkingWalk {
  readonly subCriteria: ReadSubCriterion[] = [];
  private aspect: ReadAspect | null = null;

  constructor(private readonly reading: SheetReading) {}

  take(row: number, columns: MarkingColumns): void {
    const filled = (...names: MarkingColumn[]) => names.some((name) => this.reading.isFilled(row, columns[name]));
    if (filled('id')) this.takeSubCriterion(row, columns);
    const isAspect = filled('type', 'aspect', 'max');
    if (isAspect) this.takeAspect(row, columns);
    if (filled('level')) this.takeLevel(row, columns, isAspect);
    else if (!isAspect && filled('extra', 'requirement', 'section')) {
      this.reading.refuse('spreadsheet/row-unclear', row, columns.type);
    }
    if (!filled('id') && !isAspect && filled('name')) this.reading.refuse('spreadsheet/id-missing', row, columns.id);
  }

  private takeSubCriterion(row: number, columns: MarkingColumns): void {
    const text = (name: MarkingColumn) => this.reading.text(row, columns[name]);
    this.subCriteria.push({ row, columns, id: text('id'), name: text('name'), day: text('day'), aspects: [] });
    this.aspect = null;
  }

  private takeAspect(row: number, columns: MarkingColumns): void {
    const text = (name: MarkingColumn) => this.reading.text(row, columns[name]);
    this.aspect = {
      row,
      columns,
      type: this.readType(row, columns.type),
      name: text('aspect'),
      extra: text('extra'),
      requirement: text('requirement'),
      section: text('section'),
      max: this.readMax(row, columns.max),
      levels: [],
    };
    if (this.aspect.name === '') this.reading.refuse('spreadsheet/text-missing', row, columns.aspect);
    const owner = this.subCriteria.at(-1);
    if (owner) owner.aspects.push(this.aspect);
    else this.reading.refuse('spreadsheet/aspect-before-sub-criterion', row, columns.type);
  }

  private takeLevel(row: number, columns: MarkingColumns, besideAspect: boolean): void {
    const level = this.reading.text(row, columns.level);
    if (level === '') return;
    if (besideAspect || this.aspect?.type === 'M' || !this.aspect) {
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

  private readType(row: number, column: number): 'M' | 'J' | null {
    const type = this.reading.text(row, column).toUpperCase();
    if (type === 'M' || type === 'J') return type;
    return this.reading.refuse('spreadsheet/aspect-type-wrong', row, column, { type });
  }

  private readMax(row: number, column: number): string | null {
    const max = this.reading.decimal(row, column);
    return max === '0' ? this.reading.refuse('spreadsheet/number-not-positive', row, column, { value: max }) : max;
  }
}
