import type { SkillRules } from '../rules/skill-rules.js';

/** A text in both languages. */
export interface BothTexts {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** Rules that contests are known to use, to begin with: everything that a preset sets may be changed afterwards. */
export interface RulesPreset {
  readonly name: BothTexts;
  /** What it sets, in a sentence. */
  readonly about: BothTexts;
  /** Where the rule comes from: the document or contest, and an address where one is known. */
  readonly source: BothTexts & { readonly address?: string };
  /** Changes what the preset is about and leaves the rest; the same rules where there is nothing for it to change. */
  readonly apply: (this: void, rules: SkillRules) => SkillRules;
}
