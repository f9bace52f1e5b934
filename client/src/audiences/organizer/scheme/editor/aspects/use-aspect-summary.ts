import { useI18n } from 'vue-i18n';
import type { AspectDraft } from '../../draft/scheme-draft.js';

/** The settings of an aspect that its row does not show, in a few words; only what is not as usual. */
export function useAspectSummary(): (aspect: AspectDraft) => string {
  const { t } = useI18n();

  function ofMethod(aspect: AspectDraft): string[] {
    const { method, step, possible, bands, choices, levels, target, tolerance, deduct } = aspect;
    switch (method) {
      case 'points':
        return step === '' ? [] : [t('schemeEditor.summary.step', { step })];
      case 'number-completed':
        return [t('schemeEditor.summary.possible', { possible })];
      case 'bands':
        return [t('schemeEditor.summary.bands', { count: bands.length })];
      case 'choice':
        return [t('schemeEditor.summary.options', { count: choices.length })];
      case 'rating':
        return [t('schemeEditor.summary.options', { count: levels.length })];
      case 'difference':
        return target === '' ? [] : [t('schemeEditor.summary.target', { target, tolerance: tolerance || '0' })];
      case 'deduct-per-event':
        return deduct === '' ? [] : [t('schemeEditor.summary.deduct', { deduct })];
      default:
        return [];
    }
  }

  return (aspect) =>
    [
      ...ofMethod(aspect),
      ...(aspect.combine === null ? [] : [t(`schemeEditor.combine.${aspect.combine}`)]),
      ...(aspect.minJudges === null ? [] : [t('schemeEditor.summary.judges', { count: aspect.minJudges })]),
      ...(aspect.veto ? [t('schemeEditor.summary.veto')] : []),
      ...(aspect.section === '' ? [] : [t('schemeEditor.summary.section', { section: aspect.section })]),
    ].join(' · ');
}
