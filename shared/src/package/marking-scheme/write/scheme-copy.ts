import { canonicalJson, toJson } from '../../../canonical/index.js';
import { checkScoring, type Scoring } from '../../../competition/index.js';
import type { Language, Problem } from '../../../refusals/index.js';
import type { SchemeOptions } from '../read/build-scoring.js';
import { readSchemeSheet } from '../read/read-scheme-sheet.js';
import { cellText } from '../sheet/cell-text.js';
import type { Workbook } from '../sheet/workbook.js';
import { writeSchemeSheets } from './write-scheme-sheet.js';
import { asWorkbook, type WrittenSheet } from './written-sheet.js';

const sheetName = 'Jiangsai';
const languages: readonly Language[] = ['zh-CN', 'en'];
const format = 'jiangsai-scheme/1';
/** Well below what one cell can hold. */
const piece = 30_000;
const explanation = [
  '本表由匠赛写入，保存官方表格写不下的设置，供匠赛重新导入时使用，请勿修改；不需要可以整张删除。',
  'Kept by Jiangsai, so that nothing is lost when this file comes back to it. Do not change it; delete the sheet if nobody needs it.',
];

interface Copy {
  readonly language: Language;
  readonly scoring: Scoring;
}

/** A sheet with the whole scheme as JSON in pieces, for our own reader. */
export function writeSchemeCopy(scoring: Scoring, language: Language): WrittenSheet {
  // Whatever is not plain ASCII is spelled out: spreadsheets drop and change signs that JSON must keep.
  const json = canonicalJson(toJson({ format, language, scoring })).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces = json.match(new RegExp(`.{1,${piece}}`, 'g')) ?? [];
  const rows = [...explanation, ...pieces].map((text) => ({ look: 'plain' as const, cells: [text] }));
  return { name: sheetName, rows, merged: [], widths: [120] };
}

export type CopyReading = { readonly scoring: Scoring } | { readonly warning: Problem } | null;

/**
 * The scheme that the copy in the workbook holds, if the official sheets still say what was written for it (`found`, read
 * with the same options); a warning if they do not, or if the copy is broken; null if there is none.
 */
export function readSchemeCopy(workbook: Workbook, found: Scoring, options: SchemeOptions): CopyReading {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) return null;
  const params = { sheet: sheetName };
  const copy = parseCopy(sheet.rows.slice(explanation.length).map(([cell]) => cellText(cell)));
  if (!copy) return { warning: { code: 'spreadsheet/copy-unreadable', params, where: `${sheetName}!A1` } };
  const written = asWorkbook(writeSchemeSheets(copy.scoring, { title: '', language: copy.language }));
  const expected = readSchemeSheet(written, options).scoring;
  if (expected && isSameScheme(expected, found)) return { scoring: copy.scoring };
  return { warning: { code: 'spreadsheet/copy-outdated', params, where: `${sheetName}!A1` } };
}

export function isSameScheme(a: Scoring, b: Scoring): boolean {
  return canonicalJson(toJson(a)) === canonicalJson(toJson(b));
}

function parseCopy(pieces: readonly string[]): Copy | null {
  const { format: told, language, scoring } = parsed(pieces.join('')) as Record<string, unknown>;
  const known = languages.find((one) => one === language);
  const read = checkScoring(scoring);
  return told === format && known && read.scoring ? { language: known, scoring: read.scoring } : null;
}

function parsed(json: string): unknown {
  try {
    return (JSON.parse(json) as unknown) ?? {};
  } catch {
    return {};
  }
}
