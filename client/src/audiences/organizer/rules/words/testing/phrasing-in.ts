import type { Language, Scoring } from '@jiangsai/shared';
import { createI18n } from 'vue-i18n';
import { messages } from '../../../../../app/language/messages.js';
import { phrasingWith, type Phrasing } from '../phrasing.js';

/** Theory and practice, with names in both languages, a measured aspect, and the WorldSkills 700 scale. */
export const twoParts: Scoring = {
  components: [
    {
      id: 'theory',
      weight: '0.3',
      criteria: [
        { id: 'T', name: { 'zh-CN': '笔试', en: 'Written' }, aspects: [{ id: 'T1', max: '100', method: 'points' }] },
      ],
    },
    {
      id: 'practice',
      weight: '0.7',
      criteria: [
        {
          id: 'A',
          aspects: [{ id: 'A1', name: '错边量', max: '16', method: 'bands', bands: [{ to: '1', points: '16' }] }],
        },
      ],
    },
  ],
  scale: { kind: 'ws700' },
};

/** The real texts of the screens. */
export function phrasingIn(language: Language, scoring: Scoring | null = twoParts): Phrasing {
  const i18n = createI18n({ legacy: false, locale: language, messages, missingWarn: false, fallbackWarn: false });
  return phrasingWith((key, params = {}) => i18n.global.t(key, params), language, scoring);
}
