import type { Decision, Qualification } from '@jiangsai/shared';
import { compare, decimal, round, share, times, zero, type Mode } from './exact.js';
import { baseOf, reaches, type Field } from './field.js';
import { isRanked, sortedIds, statusOf } from './plain-package.js';
import type { Row } from './places.js';
import type { Undecided } from './prize-table.js';
import { UnitLimit } from './unit-limit.js';

export interface Qualified {
  readonly qualified: readonly string[];
  readonly undecided: readonly Undecided[];
}

/** 03 §8. */
export function qualify(field: Field, rule: Qualification, decisions: readonly Decision[]): Qualified {
  const declined = rule.declined ?? [];
  // With n or fewer non-guests every entry with status competed or selection-only goes through, except `declined`.
  const nonGuests = field.rows.filter(({ entry }) => statusOf(entry) !== 'guest').length;
  if (rule.notHeldUpTo !== undefined && nonGuests <= rule.notHeldUpTo) {
    field.note('qualification not held');
    const through = field.rows.filter(({ id, entry }) => isRanked(entry) && !declined.includes(id));
    return { qualified: sortedIds(through), undecided: [] };
  }
  return letThrough(field, rule, decisions);
}

/** Selection-only may qualify and counts in the base. */
function shareOfBase(field: Field, rule: Qualification, text: string | undefined, mode: Mode): number {
  if (text === undefined) return Infinity;
  return Number(round(times(share(text), baseOf(field.rows, rule.base, true)), { digits: 0, mode }).top);
}

function letThrough(field: Field, rule: Qualification, decisions: readonly Decision[]): Qualified {
  // `top` and `share` together: the smaller. `hardCap`: share of base, rounded down.
  const limit = Math.min(rule.top ?? Infinity, shareOfBase(field, rule, rule.share, rule.rounding ?? 'half-up'));
  const cap = shareOfBase(field, rule, rule.hardCap, 'floor');
  const units = new UnitLimit(rule.maxPerUnit);
  const delegations = new UnitLimit(rule.maxPerDelegation, ({ entry }) => entry.delegation);
  const through: string[] = [];
  const pass = (rows: readonly Row[]) => {
    through.push(...sortedIds(rows));
    units.count(rows);
    delegations.count(rows);
  };
  for (const { rows } of field.groups) {
    const able = rows.filter((row) => isCandidate(row, rule));
    // Who is over a unit's or delegation's limit is passed by; entries of one unit tied at it all go through.
    const members = delegations.withoutFull(units.withoutFull(able));
    if (members.length < able.length) field.note('qualification limit bit');
    if (members.length === 0) continue;
    const count = through.length + members.length;
    // Ties that do not fit stay out.
    if (count > cap) {
      if (through.length < cap) field.note('qualification tie over hard cap');
      break;
    }
    if (count <= limit) {
      pass(members);
      continue;
    }
    const left = limit - through.length;
    if (left > 0) {
      field.note(`qualification tie ${rule.tieAtCut ?? 'all-through'}`);
      if ((rule.tieAtCut ?? 'all-through') === 'all-through') pass(members);
      if (rule.tieAtCut === 'undecided') {
        const named = decided(field, decisions, members, left);
        if (!named) {
          return {
            qualified: through,
            undecided: [{ what: 'qualification', award: null, entries: sortedIds(members) }],
          };
        }
        field.note('qualification decided');
        pass(named);
      }
    }
    break;
  }
  return { qualified: through, undecided: [] };
}

function isCandidate(row: Row, rule: Qualification): boolean {
  const minima = Object.entries(rule.minComponents ?? {});
  return (
    !(rule.declined ?? []).includes(row.id) &&
    reaches(row, rule.minScore) &&
    minima.every(([id, least]) => compare(row.score.parts.get(`component:${id}`) ?? zero, decimal(least)) >= 0)
  );
}

/** Members of the group, at most as many as there is room for, as with prizes. */
function decided(field: Field, decisions: readonly Decision[], group: readonly Row[], left: number): Row[] | null {
  for (const decision of [...decisions].reverse()) {
    if (decision.kind !== 'qualification') continue;
    if (decision.division !== undefined && decision.division !== field.division) continue;
    const named = group.filter(({ id }) => decision.entries.includes(id));
    if (named.length === decision.entries.length && named.length <= left) return named;
  }
  return null;
}
