import { localText, type LocalText } from '../../../competition/index.js';
import type { Language } from '../../../refusals/index.js';
import { cellDecimal } from '../sheet/cell-decimal.js';
import { cellText } from '../sheet/cell-text.js';

/** What a spreadsheet can hold in one cell. */
const mostCharacters = 32_767;
// What no XML document may contain.
const unwritable = /[^\P{Cc}\t\n\r]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** A text as the sheet holds and gives it back; null for none. */
export function writtenText(text: LocalText | undefined, language: Language): string | null {
  if (text === undefined) return null;
  const clean = cellText(localText(text, language).replace(unwritable, ''));
  return cellText(firstCharacters(clean)) || null;
}

// Half of a pair of characters at the cut would be no text any more.
function firstCharacters(text: string): string {
  return text.length <= mostCharacters ? text : text.slice(0, mostCharacters).replace(/[\ud800-\udbff]$/, '');
}

/** A decimal string as a number that can be calculated with, or as text where a binary number would not be the same. */
export function writtenDecimal(decimal: string): number | string {
  const number = Number(decimal);
  const [kept, typed] = [cellDecimal(number), cellDecimal(decimal)];
  return 'value' in kept && 'value' in typed && kept.value === typed.value ? number : decimal;
}

/** Numbers of sections and days are written as numbers, everything else as the text it is. */
export function writtenLabel(label: string): number | string {
  return /^(0|[1-9][0-9]{0,8})$/.test(label) ? Number(label) : label;
}
