import type { CompetitionPackage, Names, PackageSkill } from '@jiangsai/shared';
import { newId } from '../../platform/ids.js';
import type { EntryHomes } from './entry-homes.js';

/** What everything in a package is called here: packages written by hand all say `e1`. */
export class NewNames {
  /** By the id of an `EntryHomes` unit. */
  readonly units: ReadonlyMap<string, string>;
  /** By the id of a delegation whose entries have no unit. */
  readonly made: ReadonlyMap<string, string>;
  readonly skills: ReadonlyMap<string, string>;
  /** Judges of a package are no accounts: j1, j2 … by their first mark. */
  readonly judges: ReadonlyMap<string | undefined, string>;

  constructor({ skills }: CompetitionPackage, homes: EntryHomes) {
    const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    this.units = newIds('u', idsOf(homes.units));
    this.made = newIds('u', idsOf(homes.made));
    this.skills = newIds('s', idsOf(skills));
    const judges = new Set(skills.flatMap(({ marks = [] }) => marks.map(({ judge }) => judge)));
    this.judges = new Map([...judges].map((judge, index) => [judge, `j${index + 1}`]));
  }

  /** Entries are unique in their skill only. */
  of({ entries = [] }: PackageSkill): Names {
    const ids = newIds(
      'e',
      entries.map(({ id }) => id),
    );
    return {
      skill: (id) => this.skills.get(id) ?? id,
      unit: (id) => this.units.get(id) ?? id,
      entry: (id) => ids.get(id) ?? id,
      judge: (judge) => this.judges.get(judge) ?? '',
    };
  }
}

/** In the order of the old ones: what is listed by id keeps its order. */
function newIds(kind: string, ids: readonly string[]): Map<string, string> {
  const fresh = ids.map(() => newId(kind)).sort();
  return new Map([...ids].sort().map((id, index) => [id, fresh[index] ?? id]));
}
