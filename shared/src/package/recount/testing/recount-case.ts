import { readdirSync, readFileSync } from 'node:fs';
import { readPackage } from '../../competition-package/read-package.js';
import { formatRecount } from '../format-recount.js';
import { recountPackage } from '../recount-package.js';

const folder = new URL('../../../../../test/fixtures/packages/', import.meta.url);

/** The names of all cases that begin so. */
export function casesOf(start: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(start) && !file.includes('.expected.'))
    .map((file) => file.replace('.json', ''));
}

/** What a case comes to, and what it must come to; both as JSON on one line. */
export function recountCase(name: string): { readonly recount: string; readonly expected: string } {
  const { package: read, problems } = readPackage(readFileSync(new URL(`${name}.json`, folder)));
  if (!read) throw new Error(JSON.stringify(problems));
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as unknown;
  return { recount: formatRecount(recountPackage(read), 'line'), expected: `${JSON.stringify(expected)}\n` };
}
