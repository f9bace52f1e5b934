import type {
  AspectDraft,
  BandDraft,
  ChoiceDraft,
  ComponentDraft,
  CriterionDraft,
  LevelDraft,
  RulesDraft,
  SchemeDraft,
  SectionDraft,
  SubCriterionDraft,
} from './scheme-draft.js';
import { newKey } from './new-key.js';

export function blankBand(): BandDraft {
  return { key: newKey(), above: '', from: '', to: '', below: '', points: '' };
}

export function blankChoice(id = ''): ChoiceDraft {
  return { key: newKey(), id, name: '', deduct: '' };
}

export function blankLevel(id = ''): LevelDraft {
  return { key: newKey(), id, name: '', fraction: '' };
}

export function blankSection(id = ''): SectionDraft {
  return { key: newKey(), id, name: '', weight: '' };
}

export function blankAspect(id: string): AspectDraft {
  return {
    ...{ key: newKey(), id, name: '', max: '', method: 'points' },
    ...{ combine: null, high: null, low: null, minJudges: null, whenShort: 'refuse', veto: false },
    ...{ description: '', requirement: '', descriptors: ['', '', '', ''], section: '' },
    ...{ possible: 1, step: '', target: '', tolerance: '', deduct: '', first: '' },
    ...{ unit: 'points', side: 'both', count: 'started', best: 'low' },
    ...{ bands: [], choices: [], levels: [] },
  };
}

export function blankSubCriterion(id = ''): SubCriterionDraft {
  return { key: newKey(), id, name: '', day: '', aspects: [] };
}

export function blankCriterion(id: string): CriterionDraft {
  return { key: newKey(), id, name: '', weight: '', inSubCriteria: false, subCriteria: [blankSubCriterion()] };
}

export function blankComponent(id = ''): ComponentDraft {
  return { key: newKey(), id, name: '', weight: '', scaledTo: '', outOf: '', passMark: '', criteria: [] };
}

const byDefault = { digits: null, mode: null };

export const blankRules: RulesDraft = {
  passMark: '',
  penaltyLimit: '',
  rounding: { aspect: byDefault, component: byDefault, total: byDefault, scale: byDefault },
  scale: 'none',
  scaleDigits: null,
  total: '',
  aspectMax: '',
  sectionLimit: '',
  blocking: false,
  sections: [],
};

/** What somebody starts with who has no spreadsheet: one criterion with one aspect to fill in. */
export function blankScheme(): SchemeDraft {
  const [sheet] = [{ ...blankSubCriterion(), aspects: [blankAspect('A.1')] }];
  const criterion = { ...blankCriterion('A'), subCriteria: [sheet] };
  return { inComponents: false, components: [{ ...blankComponent(), criteria: [criterion] }], rules: blankRules };
}
