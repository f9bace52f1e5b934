import type { SkillRules } from '../rules/skill-rules.js';
import { cityTvContest } from './city-tv-contest.js';
import { counts123 } from './counts-1-2-3.js';
import { nationalMedals } from './national-medals.js';
import type { RulesPreset } from './rules-preset.js';
import { shares102030 } from './shares-10-20-30.js';
import { theoryPractice3070 } from './theory-practice-30-70.js';
import { worldskills700 } from './worldskills-700.js';

export type { BothTexts, RulesPreset } from './rules-preset.js';

/** Every preset, in the order in which they are offered. A new one is an entry here and its file. */
export const rulesPresets = {
  'worldskills-700': worldskills700,
  'national-medals': nationalMedals,
  'shares-10-20-30': shares102030,
  'counts-1-2-3': counts123,
  'city-tv-contest': cityTvContest,
  'theory-practice-30-70': theoryPractice3070,
} as const satisfies Readonly<Record<string, RulesPreset>>;

export type RulesPresetId = keyof typeof rulesPresets;

/** The rules after a preset: what it is about is changed, the rest stays. */
export function applyPreset(preset: RulesPresetId, rules: SkillRules): SkillRules {
  return rulesPresets[preset].apply(rules);
}
