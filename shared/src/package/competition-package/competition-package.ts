import type { DelegationRanking, LocalText } from '../../competition/index.js';
import type { PackageSkill } from './package-skill.js';

export const packageFormat = 'jiangsai-package/1';

/** A competition or a part of it in one open file: to set up, to move, to archive, and to be recounted by anyone. */
export interface CompetitionPackage {
  readonly format: typeof packageFormat;
  readonly competition?: PackageCompetition;
  readonly units?: readonly NamedId[];
  readonly delegations?: readonly NamedId[];
  readonly skills: readonly PackageSkill[];
  readonly delegationRanking?: DelegationRanking;
}

/** `tier` and `class` are what the conditions of honours and promotions ask for. */
export interface PackageCompetition {
  readonly id?: string;
  readonly name?: LocalText;
  readonly tier?: string;
  readonly class?: string;
  readonly edition?: string;
}

/** A unit or a delegation. */
export interface NamedId {
  readonly id: string;
  readonly name?: LocalText;
}
