import type { TieAtCut } from '../../competition/index.js';

/** Members of one unit that are more than the unit may still have. */
export interface UnitTie<M> {
  readonly unit: string;
  readonly rivals: readonly M[];
  readonly left: number;
}

/** How many of each unit (or delegation) a list may still take. Without a limit, and without a unit, everybody. */
export class UnitLimit<M> {
  private readonly taken = new Map<string, number>();

  constructor(
    private readonly limit: number | undefined,
    readonly tieAtCut: TieAtCut,
    private readonly unitOf: (member: M) => string | null,
  ) {}

  left(unit: string | null): number {
    if (this.limit === undefined || unit === null) return Infinity;
    return Math.max(0, this.limit - (this.taken.get(unit) ?? 0));
  }

  /** Its unit has its most already. */
  isOver(member: M): boolean {
    return this.left(this.unitOf(member)) === 0;
  }

  /** The units of which the group holds more than they may still have (but not those that are over). */
  ties(group: readonly M[]): UnitTie<M>[] {
    return [...this.byUnit(group)]
      .map(([unit, rivals]) => ({ unit, rivals, left: this.left(unit) }))
      .filter(({ rivals, left }) => left > 0 && rivals.length > left);
  }

  /** Whether all of them may be taken at once. */
  allows(group: readonly M[]): boolean {
    return [...this.byUnit(group)].every(([unit, members]) => members.length <= this.left(unit));
  }

  /** Counts those who get something or wait for it. */
  use(members: readonly M[]): void {
    for (const [unit, used] of this.byUnit(members)) this.taken.set(unit, (this.taken.get(unit) ?? 0) + used.length);
  }

  /** Nobody below takes what the unit's tied members were denied. */
  close(unit: string): void {
    this.taken.set(unit, this.limit ?? 0);
  }

  private byUnit(group: readonly M[]): Map<string, M[]> {
    const units = new Map<string, M[]>();
    if (this.limit === undefined) return units;
    for (const member of group) {
      const unit = this.unitOf(member);
      if (unit === null) continue;
      const members = units.get(unit);
      if (members) members.push(member);
      else units.set(unit, [member]);
    }
    return units;
  }
}
