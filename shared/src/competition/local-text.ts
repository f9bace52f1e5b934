/** A text for people: one for every reader, or one per language. */
export type LocalText = string | Readonly<Partial<Record<'zh-CN' | 'en', string>>>;

/** The text for a reader: the own language, else the other one. */
export function localText(text: LocalText, language: 'zh-CN' | 'en'): string {
  return typeof text === 'string' ? text : (text[language] ?? text['zh-CN'] ?? text.en ?? '');
}
