import { refusalText, refusalTexts, type Language, type Problem, type ProblemView } from '@jiangsai/shared';
import { useI18n } from 'vue-i18n';

/** A refusal in the language of the screen; it may have come in another one, or from a newer server whose code this page does not know. */
export function useRefusalWords(): (refusal: Problem | ProblemView) => string {
  const { locale } = useI18n({ useScope: 'global' });
  return (refusal) => {
    const language: Language = locale.value === 'en' ? 'en' : 'zh-CN';
    if (refusal.code in refusalTexts) return refusalText(refusal, language);
    return 'message' in refusal ? refusal.message : refusal.code;
  };
}
