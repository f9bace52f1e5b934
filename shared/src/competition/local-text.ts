/** A text for people: one for every reader, or one per language. */
export type LocalText = string | Readonly<Partial<Record<'zh-CN' | 'en', string>>>;
