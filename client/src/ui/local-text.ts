export type TextByLanguage = string | Readonly<Partial<Record<'zh-CN' | 'en', string>>>;

/** The text in the reader's language, else in any language it has: a name in the wrong language is better than none. */
export function textIn(text: TextByLanguage, language: string): string {
  if (typeof text === 'string') return text;
  const own = language === 'en' ? text.en : text['zh-CN'];
  return own ?? text['zh-CN'] ?? text.en ?? '';
}
