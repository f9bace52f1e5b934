import type { LocalText } from '@jiangsai/shared';

export type TextLanguage = 'zh-CN' | 'en';

/** What a text says in a language; a text without languages says it in every one. */
export function textFor(text: LocalText, language: TextLanguage): string {
  return typeof text === 'string' ? text : (text[language] ?? '');
}

/** The text with other words in one language. A text without languages stays one as long as it is typed as a whole. */
export function writeText(text: LocalText, language: TextLanguage, words: string): LocalText {
  return typeof text === 'string' ? words : { ...text, [language]: words };
}

/** The other language of a text, typed beside the first: what was there before belongs to `language` from now on. */
export function writeOther(text: LocalText, language: TextLanguage, words: string): LocalText {
  const other = otherLanguage(language);
  return typeof text === 'string' ? { [language]: text, [other]: words } : { ...text, [other]: words };
}

/** What the other language says by itself. */
export function otherText(text: LocalText, language: TextLanguage): string {
  return typeof text === 'string' ? '' : (text[otherLanguage(language)] ?? '');
}

export function otherLanguage(language: TextLanguage): TextLanguage {
  return language === 'en' ? 'zh-CN' : 'en';
}
