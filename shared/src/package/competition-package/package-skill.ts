import type { Decision, LocalText, SkillRules } from '../../competition/index.js';
import type { PackageEntry } from './package-entry.js';
import type { PackageMark, PackagePenalty } from './package-mark.js';

/** A skill with its rules, who competes in it and what they were marked. */
export interface PackageSkill extends SkillRules {
  readonly id: string;
  readonly name?: LocalText;
  readonly entries?: readonly PackageEntry[];
  readonly marks?: readonly PackageMark[];
  readonly penalties?: readonly PackagePenalty[];
  readonly decisions?: readonly Decision[];
}
