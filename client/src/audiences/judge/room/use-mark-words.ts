import { dnf, veto, type Aspect } from '@jiangsai/shared';
import { useI18n } from 'vue-i18n';

/** A mark as a judge says it: “2”, “pass”, “7 / 9”; a dash where there is none. */
export function useMarkWords(): (aspect: Aspect, value: string | null) => string {
  const { t } = useI18n();
  return (aspect, value) => {
    if (value === null) return '–';
    if (value === veto) return t('judge.mark.veto');
    if (value === dnf) return t('judge.mark.dnf');
    if (aspect.method === 'pass-fail') return value === 'pass' ? t('judge.mark.pass') : t('judge.mark.fail');
    return aspect.method === 'number-completed' ? `${value} / ${aspect.possible}` : value;
  };
}
