import { applyPreset, rulesPresets, type Language, type RulesPresetId, type Scoring } from '@jiangsai/shared';
import { isChanged, type RulesDraft } from '../draft/rules-draft.js';

/** A named set of rules, and the draft that it would make of the present one. */
export interface PresetChoice {
  readonly id: RulesPresetId;
  readonly name: string;
  readonly about: string;
  readonly source: string;
  readonly draft: RulesDraft;
  /** False: the rules say so already, or the scheme has nothing that the preset is about. */
  readonly changes: boolean;
}

/** Every preset, in the order in which they are offered. */
export function presetChoices(draft: RulesDraft, language: Language): PresetChoice[] {
  return (Object.keys(rulesPresets) as RulesPresetId[]).map((id) => {
    const { name, about, source } = rulesPresets[id];
    const after = applied(id, draft);
    const told = { name: name[language], about: about[language], source: source[language] };
    return { id, ...told, draft: after, changes: isChanged(after, draft) };
  });
}

const noScheme: Scoring = { criteria: [] };

/** Before there is a scheme a preset can set the rules beside it. */
function applied(id: RulesPresetId, { rules, scoring }: RulesDraft): RulesDraft {
  const { scoring: after, ...others } = applyPreset(id, { scoring: scoring ?? noScheme, ...rules });
  return { rules: others, scoring: scoring && after };
}
