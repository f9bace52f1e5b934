import type { Decision } from '@jiangsai/shared';
import type { Field } from './field.js';
import { sortedIds } from './plain-package.js';
import type { Row } from './places.js';
import type { UnitLimit } from './unit-limit.js';

export interface Undecided {
  readonly what: 'place' | 'prize' | 'qualification';
  readonly award: string | null;
  readonly entries: readonly string[];
}

/** PrizeTable of one division while its rules run. */
export class PrizeTable {
  readonly held = new Map<string, string>();
  /** Who gets nothing from later rules until a decision names who gets it. */
  readonly waiting = new Set<string>();
  readonly undecided: Undecided[] = [];

  constructor(
    readonly field: Field,
    readonly decisions: readonly Decision[],
  ) {}

  isFree(row: Row): boolean {
    return !this.held.has(row.id) && !this.waiting.has(row.id);
  }

  give(award: string, rows: readonly Row[]): void {
    for (const row of rows) this.held.set(row.id, award);
  }

  /** They stand in `undecided`; inside an undecided place group without a second item. */
  wait(award: string, rows: readonly Row[], open: boolean): void {
    this.field.note(open ? 'prize waits for a place' : 'prize undecided');
    for (const row of rows) this.waiting.add(row.id);
    if (!open) this.undecided.push({ what: 'prize', award, entries: sortedIds(rows) });
  }

  /**
   * A prize decision names members of the group, at most as many as the award has left, else it does not hold; nor does it
   * when it names more of one unit than that has left. The last one on a group holds. Null: none holds.
   */
  decided(award: string, group: readonly Row[], left: number, units: UnitLimit): Row[] | null {
    for (const decision of [...this.decisions].reverse()) {
      if (decision.kind !== 'prize' || decision.award !== award) continue;
      if (decision.division !== undefined && decision.division !== this.field.division) continue;
      const named = group.filter(({ id }) => decision.entries.includes(id));
      if (named.length !== decision.entries.length || named.length > left || units.isExceededBy(named)) continue;
      this.field.note(named.length < left ? 'prize decision names fewer' : 'prize decision held');
      return named;
    }
    return null;
  }
}
