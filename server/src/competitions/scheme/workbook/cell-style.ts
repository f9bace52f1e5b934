import type { WrittenCell, WrittenRow } from '@jiangsai/shared';
import type ExcelJS from 'exceljs';

type Look = WrittenRow['look'];

const columnsOfForm = 11;
const white = { argb: 'FFFFFFFF' };
const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const line: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FFBFBFBF' } };
const border: Partial<ExcelJS.Borders> = { top: line, bottom: line, left: line, right: line };

const looks: Readonly<
  Record<Look, { readonly font?: Partial<ExcelJS.Font>; readonly fill?: ExcelJS.Fill; readonly boxed?: true }>
> = {
  title: { font: { size: 14, bold: true, color: white }, fill: fill('FF7F7F7F') },
  header: { font: { bold: true, color: white }, fill: fill('FF7F7F7F'), boxed: true },
  section: { boxed: true },
  criterion: { boxed: true },
  'sub-criterion': { font: { bold: true }, fill: fill('FFE7E6E6'), boxed: true },
  aspect: { boxed: true },
  level: { font: { color: { argb: 'FF595959' } }, boxed: true },
  sum: { font: { bold: true } },
  plain: {},
};

// Names, descriptions and requirements; everything else is short and stands in the middle.
const textColumns = new Set([2, 5, 7, 8]);
const pointColumns: Partial<Readonly<Record<Look, number>>> = { section: 9, criterion: 11, aspect: 11 };

const styles = new Map<string, Partial<ExcelJS.Style>>();

/** One object for all cells that look alike: the library looks a known one up instead of describing it anew. */
export function styleOf(look: Look, column: number, value: WrittenCell): Partial<ExcelJS.Style> {
  const kind = kindOf(look, column, value);
  const key = `${look} ${column} ${kind}`;
  const known = styles.get(key);
  if (known) return known;
  const style = makeStyle(look, column, kind);
  styles.set(key, style);
  return style;
}

type Kind = 'text' | 'points' | 'number';

function kindOf(look: Look, column: number, value: WrittenCell): Kind {
  if (typeof value === 'string') return 'text';
  return pointColumns[look] === column || (typeof value === 'object' && value !== null) ? 'points' : 'number';
}

// Text that is edited in a cell of this format stays text too; points show every decimal they have.
const formats: Readonly<Record<Kind, string>> = { text: '@', points: '0.00######', number: 'General' };

function makeStyle(look: Look, column: number, kind: Kind): Partial<ExcelJS.Style> {
  const { font, fill: background, boxed } = looks[look];
  const inForm = column <= columnsOfForm;
  const left = look === 'plain' || (textColumns.has(column) && look !== 'header' && look !== 'title');
  return {
    numFmt: formats[kind],
    font: { name: 'Arial', size: 10, ...(inForm || look === 'sum' ? font : { bold: true }) },
    alignment: { vertical: 'middle', horizontal: left ? 'left' : 'center', wrapText: look !== 'plain' },
    ...(inForm && background && { fill: background }),
    ...(inForm && boxed && { border }),
  };
}
