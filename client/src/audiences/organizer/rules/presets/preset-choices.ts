import type { Language } from '@jiangsai/shared';
import type { RulesDraft } from '../draft/rules-draft.js';

/** A named set of rules, and the draft that it would make of the present one. */
export interface PresetChoice {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly draft: RulesDraft;
}

export function presetChoices(_draft: RulesDraft, _language: Language): PresetChoice[] {
  return [];
}
