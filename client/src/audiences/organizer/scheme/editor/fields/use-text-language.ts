import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { TextLanguage } from '../../draft/write-text.js';

/** The language in which texts of the scheme are read and typed: that of the screen. */
export function useTextLanguage(): ComputedRef<TextLanguage> {
  const { locale } = useI18n({ useScope: 'global' });
  return computed(() => (locale.value === 'en' ? 'en' : 'zh-CN'));
}
