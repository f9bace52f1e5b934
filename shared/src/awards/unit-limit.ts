import type { TieAtCut } from '../competition/index.js';
import type { Candidate } from './rule-run.js';

/** Who of a tied group the unit limit lets through, and whose units it leaves to a decision. */
export interface Admitted {
  readonly members: readonly Candidate[];
  /** Part of the members: by unit, tied at the unit's limit under `undecided`. */
  readonly contested: readonly (readonly Candidate[])[];
}

/** How many of each unit a rule may still take in one division. Without a limit, and without a unit, everybody. */
export class UnitLimit {
  private readonly taken = new Map<string, number>();

  constructor(
    private readonly limit: number | undefined,
    private readonly tieAtCut: TieAtCut,
  ) {}

  /** Looks at the next tied group. Who is excluded closes the unit's limit: nobody below takes what they were denied. */
  admit(group: readonly Candidate[]): Admitted {
    const over = this.unitsOver(group);
    if (this.tieAtCut === 'exclude') for (const unit of over) this.taken.set(unit, this.limit ?? 0);
    const members = group.filter(({ unit }) => unit === null || this.left(unit) > 0);
    const open = this.tieAtCut === 'undecided' ? [...over] : [];
    const contested = open.map((unit) => members.filter((candidate) => candidate.unit === unit));
    return { members, contested: contested.filter((rivals) => rivals.length > 0) };
  }

  /** Counts those who got an award or wait for one. */
  use(members: readonly Candidate[]): void {
    for (const { unit } of members) if (unit !== null) this.taken.set(unit, (this.taken.get(unit) ?? 0) + 1);
  }

  private left(unit: string): number {
    return this.limit === undefined ? Infinity : Math.max(0, this.limit - (this.taken.get(unit) ?? 0));
  }

  private unitsOver(group: readonly Candidate[]): Set<string> {
    if (this.limit === undefined) return new Set();
    const sizes = new Map<string, number>();
    for (const { unit } of group) if (unit !== null) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
    return new Set([...sizes.keys()].filter((unit) => (sizes.get(unit) ?? 0) > this.left(unit)));
  }
}
