import { dnf, veto, type Aspect } from '@jiangsai/shared';
import { useI18n } from 'vue-i18n';
import { useLocalText } from '../../ui/use-local-text.js';
import { markOptions } from './mark-options.js';

/** A mark as a judge says it: “2”, “pass”, “7 / 9”, the name of a choice; a dash where there is none. */
export function useMarkWords(): (aspect: Aspect, value: string | null) => string {
  const { t } = useI18n();
  const localText = useLocalText();

  return (aspect, value) => {
    if (value === null) return '–';
    if (value === veto) return t('marks.mark.veto');
    if (value === dnf) return t('marks.mark.dnf');
    switch (aspect.method) {
      case 'pass-fail':
        return value === 'pass' ? t('marks.mark.pass') : t('marks.mark.fail');
      case 'number-completed':
        return `${value} / ${aspect.possible}`;
      case 'deduct-per-event':
        return t('marks.mark.events', { count: value });
      case 'choice':
      case 'rating':
        return localText(markOptions(aspect).find(({ id }) => id === value)?.name ?? value);
      default:
        return value;
    }
  };
}
