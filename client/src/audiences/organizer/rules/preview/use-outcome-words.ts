import { prizeName, type EntryOutcome, type HonourRule } from '@jiangsai/shared';
import { useI18n } from 'vue-i18n';
import { decidedByWords } from '../words/ranking-words.js';
import { honourName, levelWords } from '../words/honour-words.js';
import type { Phrasing } from '../words/phrasing.js';

export type OutcomeField = Exclude<keyof EntryOutcome, 'division' | 'tied'>;

/** What an entry came to, field by field, as people read it; a dash where there is nothing. */
export function useOutcomeWords(
  phrasing: () => Phrasing,
  honours: () => readonly HonourRule[],
): (outcome: EntryOutcome | null, field: OutcomeField) => string {
  const { t } = useI18n({ useScope: 'global' });
  return (outcome, field) => {
    const said = outcome === null ? '' : words(outcome, field);
    return said === '' ? '—' : said;
  };

  function words(outcome: EntryOutcome, field: OutcomeField): string {
    const spoken = phrasing();
    switch (field) {
      case 'place':
        if (outcome.place === null) return '';
        return outcome.tied ? t('rules.preview.tied', { place: outcome.place }) : String(outcome.place);
      case 'total':
      case 'scaled':
        return outcome[field] ?? '';
      case 'note':
        return outcome.note === null ? '' : t(`organizer.results.notes.${outcome.note}`);
      case 'decidedBy':
        return outcome.decidedBy === null ? '' : decidedByWords(spoken, outcome.decidedBy);
      case 'prize':
        return outcome.prize === null ? '' : prizeName(outcome.prize, spoken.language);
      case 'honours':
        return outcome.honours.map((honour) => honourName(spoken, honours(), honour)).join(t('ui.listComma'));
      case 'promotion':
        return outcome.promotion === null ? '' : levelWords(spoken, outcome.promotion);
      case 'qualified':
        return outcome.qualified === null ? '' : t(`rules.preview.through.${outcome.qualified}`);
    }
  }
}
