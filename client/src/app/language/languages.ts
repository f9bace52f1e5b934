export const languages = ['zh-CN', 'en'] as const;
export type UiLanguage = (typeof languages)[number];

const key = 'jiangsai.language';

/** The language chosen before on this device, else the browser's, else Chinese. */
export function rememberedLanguage(): UiLanguage {
  const chosen = languages.find((language) => language === localStorage.getItem(key));
  if (chosen !== undefined) return chosen;
  return navigator.language.startsWith('en') ? 'en' : 'zh-CN';
}

export function rememberLanguage(language: UiLanguage): void {
  localStorage.setItem(key, language);
}
