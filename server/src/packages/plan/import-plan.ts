import {
  drawsAsOrders,
  recountPackage,
  renameRecount,
  renameSkill,
  type CompetitionPackage,
  type PackageSkill,
  type RecountedSkill,
} from '@jiangsai/shared';
import type { UnitEntity } from '../../registration/index.js';
import { EntryHomes } from './entry-homes.js';
import { NewNames } from './new-names.js';
import { skillRows, type Origin, type SkillRows } from './skill-rows.js';

/** Everything that a package makes, ready to be written. */
export interface ImportPlan {
  readonly units: UnitEntity[];
  readonly skills: readonly PlannedSkill[];
}

export interface PlannedSkill extends SkillRows {
  /** What the package comes to by itself, under the new ids: what must come out here too. */
  readonly expected: RecountedSkill;
}

/** Takes a package without `importProblems`. */
export function importPlan(read: CompetitionPackage, origin: Origin): ImportPlan {
  const { competition } = origin;
  const homes = new EntryHomes(read);
  const names = new NewNames(read, homes);
  const rowsOf = (all: EntryHomes['units'], ids: ReadonlyMap<string, string>): UnitEntity[] =>
    all.map(({ id, name, delegation }) => ({ id: ids.get(id) ?? id, competition, name, shortName: null, delegation }));
  const recount = recountPackage(read);
  return {
    units: [...rowsOf(homes.units, names.units), ...rowsOf(homes.made, names.made)],
    skills: read.skills.flatMap((skill, at) => {
      const own = names.of(skill);
      const renamed = atHome(renameSkill(drawsAsOrders(skill), own), names.made);
      const counted = recount.skills[at];
      if (!counted) return [];
      return { ...skillRows(renamed, skill, at + 1, origin), expected: renameRecount(counted, own) };
    }),
  };
}

/** Entries of a delegation that have no unit get the one that was made for it. */
function atHome(skill: PackageSkill, made: ReadonlyMap<string, string>): PackageSkill {
  const { entries = [] } = skill;
  return {
    ...skill,
    entries: entries.map((entry) => {
      const unit = entry.unit ?? made.get(entry.delegation ?? '');
      return unit === undefined ? entry : { ...entry, unit };
    }),
  };
}
