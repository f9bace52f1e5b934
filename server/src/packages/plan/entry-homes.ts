import type { CompetitionPackage, PackageEntry, Problem } from '@jiangsai/shared';
import { keptText } from './kept-text.js';

/** A unit of the new competition. `id`: as in the package, or the delegation's for a unit that stands for one. */
export interface Home {
  readonly id: string;
  readonly name: string;
  readonly delegation: string | null;
}

/** The entries of a package have a unit and a delegation each; here it is the unit that belongs to a delegation. */
export class EntryHomes {
  readonly units: readonly Home[];
  /** One for each delegation with entries that name no unit. */
  readonly made: readonly Home[];
  private readonly delegationNames: ReadonlyMap<string, string>;

  constructor({ units = [], delegations = [], skills }: CompetitionPackage) {
    const entries = skills.flatMap((skill) => skill.entries ?? []);
    this.delegationNames = new Map(delegations.map(({ id, name }) => [id, keptText(name, id)]));
    const delegationOf = new Map(entries.map(({ unit, delegation }) => [unit, delegation]));
    this.units = units.map(({ id, name }) => ({
      id,
      name: keptText(name, id),
      delegation: this.nameOf(delegationOf.get(id)),
    }));
    const alone = new Set(entries.flatMap(({ unit, delegation }) => (unit === undefined ? (delegation ?? []) : [])));
    this.made = [...alone].map((id) => {
      const name = this.nameOf(id) ?? id;
      return { id, name, delegation: name };
    });
  }

  private nameOf(delegation: string | undefined): string | null {
    return delegation === undefined ? null : (this.delegationNames.get(delegation) ?? delegation);
  }
}

/** What no unit can be: of two delegations, or one that a limit would wrongly count. */
export function homeProblems({ skills }: CompetitionPackage): Problem[] {
  const first = new Map<string, PackageEntry>();
  return skills.flatMap(({ entries = [], prizes = [], qualification }, at) => {
    const limited = qualification?.maxPerUnit !== undefined || prizes.some((rule) => 'maxPerUnit' in rule);
    return entries.flatMap((entry, index): Problem[] => {
      const where = `skills[${at}].entries[${index}]`;
      const { unit, delegation } = entry;
      if (unit === undefined)
        return delegation !== undefined && limited ? [{ code: 'package/unit-needed', where: `${where}.unit` }] : [];
      const before = first.get(unit) ?? entry;
      first.set(unit, before);
      if (before.delegation === delegation) return [];
      return [{ code: 'package/unit-of-two-delegations', params: { unit }, where: `${where}.delegation` }];
    });
  });
}
