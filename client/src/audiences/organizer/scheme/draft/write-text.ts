import type { LocalText } from '@jiangsai/shared';

export type TextLanguage = 'zh-CN' | 'en';

/** What a text says in a language; a text without languages says it in every one. */
export function textFor(text: LocalText, language: TextLanguage): string {
  return typeof text === 'string' ? text : (text[language] ?? '');
}

/**
 * The language of the field that comes first: that of the reader, but a text without languages keeps its own, as far as
 * its letters tell, so that the other field asks for the one it lacks.
 */
export function mainLanguage(text: LocalText, reader: TextLanguage): TextLanguage {
  if (typeof text !== 'string') return reader;
  if (/\p{Script=Han}/u.test(text)) return 'zh-CN';
  return /[a-z]/i.test(text) ? 'en' : reader;
}

/** The text with other words in its main language. A text without languages stays one as long as nothing is beside it. */
export function writeText(text: LocalText, main: TextLanguage, words: string): LocalText {
  return typeof text === 'string' ? words : { ...text, [main]: words };
}

/** What stands beside the main language. */
export function otherText(text: LocalText, main: TextLanguage): string {
  return typeof text === 'string' ? '' : (text[otherLanguage(main)] ?? '');
}

/** The text with words beside its main language, to which what was there before belongs from now on. */
export function writeOther(text: LocalText, main: TextLanguage, words: string): LocalText {
  const other = otherLanguage(main);
  return typeof text === 'string' ? { [main]: text, [other]: words } : { ...text, [other]: words };
}

export function otherLanguage(language: TextLanguage): TextLanguage {
  return language === 'en' ? 'zh-CN' : 'en';
}
