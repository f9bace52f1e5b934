import { prizeName, type Language, type Scoring } from '@jiangsai/shared';

/** A text of the screens by its key; `params` fill its blanks. */
export type Words = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** What it takes to say a rule: the texts, the language, and the scheme whose parts the rules name (null: none yet). */
export interface Phrasing {
  readonly words: Words;
  readonly language: Language;
  readonly scoring: Scoring | null;
}

/** Phrasing with the texts of the screen. A number that nobody typed yet has a blank to fill. */
export function phrasingWith(translate: Words, language: Language, scoring: Scoring | null): Phrasing {
  const words: Words = (key, params = {}) => {
    const told = Object.entries(params).map(([name, value]) => [
      name,
      Number.isNaN(value) ? translate('rules.words.blank') : value,
    ]);
    return translate(key, Object.fromEntries(told) as Readonly<Record<string, string | number>>);
  };
  return { words, language, scoring };
}

/** “a, b, c”, or “a、b、c”. */
export function listed({ words }: Phrasing, parts: readonly string[]): string {
  return parts.join(words('rules.words.comma'));
}

/** “a or b”, or “a或b”. */
export function either(phrasing: Phrasing, parts: readonly string[]): string {
  const [last] = parts.slice(-1);
  if (last === undefined || parts.length === 1) return last ?? '';
  return `${listed(phrasing, parts.slice(0, -1))}${phrasing.words('rules.words.or')}${last}`;
}

/** Clauses that hold together, as one sentence with a full stop; nothing without a clause. */
export function sentence({ words }: Phrasing, clauses: readonly string[]): string {
  const told = clauses.filter((clause) => clause !== '');
  if (told.length === 0) return '';
  return capital(`${told.join(words('rules.words.semicolon'))}${words('rules.words.stop')}`);
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An award by its name; what is not named yet has a blank to fill. */
export function awardWords({ words, language }: Phrasing, award: string): string {
  return award.trim() === '' ? words('rules.words.blank') : prizeName(award, language);
}
