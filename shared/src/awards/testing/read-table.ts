import { readFileSync } from 'node:fs';

/** The rows of a comma-separated table of `test/fixtures`, by column. No cell of ours has a comma or a quote in it. */
export function readTable(file: string): Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(`../../../../test/fixtures/${file}`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
