import { useI18n } from 'vue-i18n';
import { textIn, type TextByLanguage } from './local-text.js';

/** For names that carry both languages: `localText(skill.name)` follows the language switch. */
export function useLocalText(): (text: TextByLanguage) => string {
  const { locale } = useI18n({ useScope: 'global' });
  return (text) => textIn(text, locale.value);
}
