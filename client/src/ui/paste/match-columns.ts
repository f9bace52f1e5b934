/** A column that a pasted table may have. `titles`: the words that name it in a header, in any language. */
export interface PasteColumn {
  readonly key: string;
  readonly label: string;
  readonly titles: readonly string[];
  readonly required?: boolean;
}

/** Which column each cell of a row belongs to; null: left out. `headerRow` is -1 when the table begins with data. */
export interface ColumnMatch {
  readonly headerRow: number;
  readonly keys: readonly (string | null)[];
}

/** A sheet may carry its own title above the header, so the first few rows are looked at. Without a header: by position. */
export function matchColumns(grid: readonly (readonly string[])[], columns: readonly PasteColumn[]): ColumnMatch {
  const headerRow = grid.slice(0, 5).findIndex((row) => row.some((cell) => keyOf(cell, columns) !== null));
  const header = grid[headerRow];
  if (header !== undefined) return { headerRow, keys: uniqueKeys(header.map((cell) => keyOf(cell, columns))) };
  const width = Math.max(0, ...grid.map((row) => row.length));
  return { headerRow: -1, keys: Array.from({ length: width }, (_, index) => columns[index]?.key ?? null) };
}

/** The data rows as objects; every column is there, a missing cell is an empty text. Rows without any text are left out. */
export function pickRows<Key extends string>(
  grid: readonly (readonly string[])[],
  match: ColumnMatch,
  keys: readonly Key[],
): Record<Key, string>[] {
  const rows = grid.slice(match.headerRow + 1).map((cells) => {
    const pairs = keys.map((key) => [key, cells[match.keys.indexOf(key)] ?? ''] as const);
    return Object.fromEntries(pairs) as Record<Key, string>;
  });
  return rows.filter((row) => keys.some((key) => row[key] !== ''));
}

function keyOf(cell: string, columns: readonly PasteColumn[]): string | null {
  const title = plainTitle(cell);
  if (title === '') return null;
  return columns.find((column) => column.titles.some((known) => plainTitle(known) === title))?.key ?? null;
}

/** `* 姓 名（必填）：` and `Name` are titles as people type them. */
function plainTitle(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/\(.*?\)/g, '')
    .replace(/[\s*:.。·_-]/g, '')
    .toLowerCase();
}

function uniqueKeys(keys: readonly (string | null)[]): (string | null)[] {
  return keys.map((key, index) => (key !== null && keys.indexOf(key) === index ? key : null));
}
