import type { LocalText } from '@jiangsai/shared';
import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { mainLanguage, type TextLanguage } from '../../draft/write-text.js';

/** The language in which texts of the scheme are read and typed: that of the screen. */
export function useTextLanguage(): ComputedRef<TextLanguage> {
  const { locale } = useI18n({ useScope: 'global' });
  return computed(() => (locale.value === 'en' ? 'en' : 'zh-CN'));
}

/** The main language of a text, as it was when the field came up: typing must not turn two fields round. */
export function useMainLanguage(text: () => LocalText): Readonly<Ref<TextLanguage>> {
  const reader = useTextLanguage();
  const main = ref(mainLanguage(text(), reader.value));
  watch(reader, () => (main.value = mainLanguage(text(), reader.value)));
  return main;
}
