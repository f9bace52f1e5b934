import type { WrittenCell } from '@jiangsai/shared';

/** Signs that are as wide as two letters. */
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60\p{Emoji_Presentation}]/gu;
const most = 30;

/**
 * How many lines a text takes in a column so many letters wide. Spreadsheets fit the rows of a file to their texts only when
 * somebody asks them to; a line too many is better than a text that is cut.
 */
export function linesOf(cell: WrittenCell, width: number | undefined): number {
  if (typeof cell !== 'string' || width === undefined) return 1;
  const lines = cell.split('\n').map((line) => Math.max(1, Math.ceil((line.length + countWide(line)) / width)));
  return Math.min(
    most,
    lines.reduce((sum, count) => sum + count, 0),
  );
}

function countWide(line: string): number {
  return line.match(wide)?.length ?? 0;
}
