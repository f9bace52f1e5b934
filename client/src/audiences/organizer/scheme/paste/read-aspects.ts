import type { Method } from '@jiangsai/shared';
import { blankAspect } from '../draft/blank-parts.js';
import type { AspectDraft } from '../draft/scheme-draft.js';
import { changeMethod } from '../tree/change-method.js';

export const aspectColumns = ['id', 'name', 'max', 'method', 'section', 'requirement', 'description'] as const;
export type AspectColumn = (typeof aspectColumns)[number];
export type AspectRow = Readonly<Record<AspectColumn, string>>;

/** The method of a word such as “评价” or “J”; null: no such method. `M` is whatever measurement the organizer chose. */
export type MethodOfWord = (word: string) => Method | null;

/** Rows of a spreadsheet as aspects; those without an id get the next one. Numbers may be written with a comma. */
export function readAspects(
  rows: readonly AspectRow[],
  methodOf: MethodOfWord,
  nextId: (before: readonly AspectDraft[]) => string,
): AspectDraft[] {
  const aspects: AspectDraft[] = [];
  for (const row of rows) {
    const blank = blankAspect(row.id || nextId(aspects));
    const method = methodOf(row.method) ?? blank.method;
    const { name, section, requirement, description } = row;
    const max = plainNumber(row.max);
    aspects.push({ ...blank, ...changeMethod(blank, method), name, max, section, requirement, description });
  }
  return aspects;
}

/** `０,５０` and `0.5 分` are 0.50 and 0.5; what is no number stays as it was typed, so that it can be seen and mended. */
export function plainNumber(text: string): string {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=[0-9])\s*(分|points?)$/i, '');
  return /^[0-9]+,[0-9]+$/.test(plain) ? plain.replace(',', '.') : plain;
}
