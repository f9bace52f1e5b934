import { watch } from 'vue';
import { createI18n } from 'vue-i18n';
import { requestContext } from '../../api/request-context.js';
import { rememberedLanguage, rememberLanguage, type UiLanguage } from './languages.js';
import { messages } from './messages.js';

export const i18n = createI18n({
  legacy: false,
  locale: rememberedLanguage(),
  fallbackLocale: 'zh-CN',
  messages,
});

watch(
  i18n.global.locale,
  (language) => {
    document.documentElement.lang = language;
    requestContext.language = language;
  },
  { immediate: true },
);

export function switchLanguage(language: UiLanguage): void {
  i18n.global.locale.value = language;
  rememberLanguage(language);
}
