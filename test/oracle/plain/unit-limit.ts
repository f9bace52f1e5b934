import { byCodeUnits, sortedIds } from './plain-package.js';
import type { Row } from './places.js';

/** `maxPerUnit`: per rule and division over all its awards. No unit, no limit. */
export class UnitLimit {
  private readonly used = new Map<string, number>();

  constructor(
    private readonly most: number | undefined,
    private readonly unitOf = (row: Row): string | undefined => row.entry.unit,
  ) {}

  count(rows: readonly Row[]): void {
    for (const row of rows) {
      const unit = this.unitOf(row);
      if (unit !== undefined) this.used.set(unit, (this.used.get(unit) ?? 0) + 1);
    }
  }

  /** The one over the limit is passed by. */
  withoutFull(rows: readonly Row[]): Row[] {
    return rows.filter((row) => this.leftOf(this.unitOf(row)) > 0);
  }

  /** Who fits, and in groups the entries of one unit that are tied at its limit (by the lowest id of each). */
  split(rows: readonly Row[]): { readonly fitting: Row[]; readonly tied: Row[][] } {
    const sameUnit = (row: Row) => rows.filter((other) => this.unitOf(other) === this.unitOf(row));
    const isTied = (row: Row) => sameUnit(row).length > this.leftOf(this.unitOf(row));
    const firsts = rows.filter((row) => isTied(row) && sameUnit(row)[0] === row);
    return {
      fitting: rows.filter((row) => !isTied(row)),
      tied: firsts.map(sameUnit).sort((a, b) => byCodeUnits(sortedIds(a)[0] ?? '', sortedIds(b)[0] ?? '')),
    };
  }

  isExceededBy(rows: readonly Row[]): boolean {
    return this.split(rows).tied.length > 0;
  }

  /** `exclude` at a unit's limit: who is excluded closes the unit to everybody below. */
  closeFor(rows: readonly Row[]): void {
    for (const group of this.split(rows).tied) this.used.set(this.unitOf(group[0] as Row) as string, Infinity);
  }

  /** How many more the unit of these entries may have. */
  left(group: readonly Row[]): number {
    return this.leftOf(group[0] && this.unitOf(group[0]));
  }

  private leftOf(unit: string | undefined): number {
    if (unit === undefined || this.most === undefined) return Infinity;
    return Math.max(0, this.most - (this.used.get(unit) ?? 0));
  }
}
