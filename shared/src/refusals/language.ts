/** The languages that every text is in. */
export type Language = 'zh-CN' | 'en';
