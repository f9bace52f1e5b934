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
  // Whom an undecided place keeps waiting; they count as if they were through.
  let waiting = 0;
  const count = (rows: readonly Row[]) => {
    units.count(rows);
    delegations.count(rows);
  };
  const pass = (rows: readonly Row[]) => {
    through.push(...sortedIds(rows));
    count(rows);
  };
  for (const { rows, open } of field.groups) {
    const able = rows.filter((row) => isCandidate(row, rule));
    // Who is over a unit's or delegation's limit is passed by; entries of one unit tied at it all go through.
    const members = delegations.withoutFull(units.withoutFull(able));
    if (members.length < able.length) field.note('qualification limit bit');
    if (members.length === 0) continue;
    const before = through.length + waiting;
    const fits = before + members.length <= cap;
    if (before + members.length <= limit) {
      // Ties that do not fit stay out.
      if (!fits) break;
      // The text says it of awards; the same holds here: a cut inside an undecided place group lets none of it through until
      // that is decided, without a second item.
      const tied = open ? members.filter((row) => isTiedAtLimit(row, members, [units, delegations])) : [];
      pass(members.filter((row) => !tied.includes(row)));
      count(tied);
      waiting += tied.length;
      if (tied.length > 0) field.note('qualification waits for a place');
      continue;
    }
    const left = Math.min(limit, cap) - before;
    if (left <= 0) break;
    const tie = open ? 'open' : (rule.tieAtCut ?? 'all-through');
    field.note(`qualification tie ${tie}${fits ? '' : ' over hard cap'}`);
    if (tie === 'all-through' && fits) pass(members);
    if (tie !== 'undecided') break;
    // The text leaves open whether a tie that does not fit may be decided: settled so that whom the decision names does fit.
    const named = decided(field, decisions, members, left, [units, delegations]);
    if (!named) {
      return { qualified: through, undecided: [{ what: 'qualification', award: null, entries: sortedIds(members) }] };
    }
    field.note('qualification decided');
    pass(named);
    break;
  }
  return { qualified: through, undecided: [] };
}

const isTiedAtLimit = (row: Row, group: readonly Row[], limits: readonly UnitLimit[]) =>
  limits.some((limit) => limit.split(group).tied.some((tied) => tied.includes(row)));

function isCandidate(row: Row, rule: Qualification): boolean {
  const minima = Object.entries(rule.minComponents ?? {});
  return (
    !(rule.declined ?? []).includes(row.id) &&
    reaches(row, rule.minScore) &&
    minima.every(([id, least]) => compare(row.score.parts.get(`component:${id}`) ?? zero, decimal(least)) >= 0)
  );
}

/** Members of the group, at most as many as there is room for and as their units and delegations may have, as with prizes. */
function decided(
  field: Field,
  decisions: readonly Decision[],
  group: readonly Row[],
  left: number,
  limits: readonly UnitLimit[],
): Row[] | null {
  for (const decision of [...decisions].reverse()) {
    if (decision.kind !== 'qualification') continue;
    if (decision.division !== undefined && decision.division !== field.division) continue;
    const named = group.filter(({ id }) => decision.entries.includes(id));
    if (named.length !== decision.entries.length || named.length > left) continue;
    if (!limits.some((limit) => limit.isExceededBy(named))) return named;
  }
  return null;
}
