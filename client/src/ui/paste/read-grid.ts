/**
 * The cells of a table that was copied from a spreadsheet or typed by hand: rows of trimmed texts, blank rows left out.
 * Own code, because a cell such as `"精英"杯` (copied raw by spreadsheets) makes CSV libraries swallow the rows after it:
 * here a quote only opens a cell if a closing one ends it.
 */
export function readGrid(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\u{feff}/gu, '');
  const delimiters = ['\t', ',', '，', ';', '；'];
  const grids = delimiters
    .filter((delimiter) => source.includes(delimiter))
    .map((delimiter) => split(source, delimiter));
  const [first] = grids;
  // A tab only comes from a spreadsheet. Other signs also occur inside names, so they must cut every row alike.
  if (first !== undefined && source.includes('\t')) return first;
  return grids.find(isEven) ?? split(source, '\t');
}

function isEven(grid: string[][]): boolean {
  const width = grid[0]?.length ?? 0;
  return width > 1 && grid.every((row) => row.length === width);
}

function split(source: string, delimiter: string): string[][] {
  const grid: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= source.length) {
    const cell = quotedCell(source, at, delimiter) ?? plainCell(source, at, delimiter);
    row.push(cleanCell(cell.text));
    if (source[cell.end] !== delimiter) {
      grid.push(row);
      row = [];
    }
    at = cell.end + 1;
  }
  return grid.filter((cells) => cells.some((text) => text !== ''));
}

interface Cell {
  readonly text: string;
  /** Where the delimiter, the line feed or the end of the text stands. */
  readonly end: number;
}

function plainCell(source: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n') end += 1;
  return { text: source.slice(start, end), end };
}

function quotedCell(source: string, start: number, delimiter: string): Cell | null {
  if (source[start] !== '"') return null;
  let at = start + 1;
  while (at < source.length) {
    if (source[at] === '"' && source[at + 1] === '"') at += 2;
    else if (source[at] === '"') break;
    else at += 1;
  }
  const next = source[at + 1];
  const closed = source[at] === '"' && (next === undefined || next === delimiter || next === '\n');
  return closed ? { text: source.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 } : null;
}

/** Blanks of every kind become one space; a two-letter Chinese name that was spaced to look as wide as others is closed up. */
export function cleanCell(text: string): string {
  const cleaned = text
    .replace(/[\u{200b}-\u{200d}\u{2060}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return cleaned.replace(/^(\p{Script=Han}) (\p{Script=Han})$/u, '$1$2');
}
