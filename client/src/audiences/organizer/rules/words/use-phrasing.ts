import type { Scoring } from '@jiangsai/shared';
import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { phrasingWith, type Phrasing } from './phrasing.js';

/** Says rules in the language of the screen. */
export function usePhrasing(scoring: () => Scoring | null): ComputedRef<Phrasing> {
  const { t, locale } = useI18n({ useScope: 'global' });
  return computed(() =>
    phrasingWith((key, params = {}) => t(key, params), locale.value === 'en' ? 'en' : 'zh-CN', scoring()),
  );
}
