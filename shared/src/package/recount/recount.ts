import type { DelegationStanding, UndecidedGroup } from '../../awards/index.js';
import type { SkillLevel } from '../../competition/index.js';
import type { StandingNote } from '../../ranking/index.js';

export const recountFormat = 'jiangsai-recount/1';

/** What a package comes to. Its text is `formatRecount`: JSON.stringify would lose the components, which stand in a map. */
export interface Recount {
  readonly format: typeof recountFormat;
  readonly skills: readonly RecountedSkill[];
  /** Empty unless the package ranks delegations. */
  readonly delegations: readonly DelegationStanding[];
}

/** Divisions by their first appearance among the entries. */
export interface RecountedSkill {
  readonly id: string;
  readonly divisions: readonly RecountedDivision[];
}

export interface RecountedDivision {
  readonly division: string;
  readonly complete: boolean;
  readonly standings: readonly RecountedStanding[];
  /** Places, then prizes in the order of the rules, then qualification. */
  readonly undecided: readonly WaitingGroup[];
  /** Only where the skill has a rule of qualification. */
  readonly qualified?: readonly string[];
}

/** A tied group that waits for a decision, by id; `award` is null unless it waits for a prize. */
export type WaitingGroup = Omit<UndecidedGroup, 'division'>;

export interface RecountedStanding {
  readonly entry: string;
  readonly place: number | null;
  readonly tied: boolean;
  readonly total: string | null;
  readonly scaled: string | null;
  /** In the order of the scheme: a map, because an object would put ids like `10` first. */
  readonly components: ReadonlyMap<string, string>;
  readonly prize: string | null;
  readonly honours: readonly string[];
  readonly promotion: SkillLevel | null;
  readonly note: StandingNote | null;
}
