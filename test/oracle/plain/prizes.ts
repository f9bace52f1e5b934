import type { Decision, PrizeRule, ScaleKind } from '@jiangsai/shared';
import { compare, larger, round, share, times, whole, type Fraction } from './exact.js';
import { baseOf, reaches, type Field } from './field.js';
import { offerCounts } from './offer-counts.js';
import { PrizeTable } from './prize-table.js';
import type { Row } from './places.js';
import { UnitLimit } from './unit-limit.js';
import { giveMedals } from './worldskills.js';

/** 03 §5: an ordered list of rules, each run per division; an entry takes the first that fits. */
export function awardPrizes(
  field: Field,
  rules: readonly PrizeRule[],
  decisions: readonly Decision[],
  scale: ScaleKind,
) {
  const prizes = new PrizeTable(field, decisions);
  for (const rule of rules) runRule(prizes, rule, scale);
  return prizes;
}

function runRule(prizes: PrizeTable, rule: PrizeRule, scale: ScaleKind): void {
  const { field } = prizes;
  // Any rule may carry `divisions [..]` (only these) …
  if (rule.divisions && !rule.divisions.includes(field.division)) return;
  const base =
    'base' in rule || 'countSelectionOnly' in rule
      ? baseOf(field.rows, rule.base, rule.countSelectionOnly)
      : baseOf(field.rows);
  // … and `fieldFrom` (nothing if the base, by default `competed`, is smaller).
  if (rule.fieldFrom !== undefined && compare(base, whole(rule.fieldFrom)) < 0) return field.note('field too small');
  switch (rule.rule) {
    case 'by-count':
      return offerCounts(prizes, rule, rule.awards);
    case 'by-share':
      return offerCounts(prizes, rule, shareCounts(rule, base));
    case 'by-size': {
      // `upTo` inclusive; the first that fits; none: 0.
      const fits = rule.sizes.find(({ upTo }) => upTo === undefined || compare(base, whole(upTo)) <= 0);
      return offerCounts(prizes, rule, [{ award: rule.award, count: fits?.count ?? 0 }]);
    }
    case 'upper-share':
      return giveUpperShare(prizes, rule, times(share(rule.share), base));
    case 'by-score':
      return giveByScore(prizes, rule);
    case 'worldskills':
      return giveMedals(prizes, rule, scale);
  }
}

type RuleOf<Name extends PrizeRule['rule']> = Extract<PrizeRule, { readonly rule: Name }>;

/** Each share rounded by itself; if the count of an award comes out 0, the following ones of the rule are 0 too. */
function shareCounts(rule: RuleOf<'by-share'>, base: Fraction) {
  let none = false;
  return rule.awards.map((each) => {
    const rounded = round(times(share(each.share), base), { digits: 0, mode: rule.rounding ?? 'half-up' });
    const count = none ? 0 : Number(larger(rounded, whole(rule.atLeast ?? 0)).top);
    none ||= count === 0;
    return { award: each.award, count };
  });
}

/** Everyone without a prize whose place ≤ share × base, not rounded. */
function giveUpperShare(prizes: PrizeTable, rule: RuleOf<'upper-share'>, cut: Fraction): void {
  const units = new UnitLimit(rule.maxPerUnit);
  for (const { place, rows, open } of prizes.field.takers) {
    if (compare(whole(place), cut) > 0) return;
    const free = rows.filter((row) => prizes.isFree(row) && reaches(row, rule.minScore));
    const members = units.withoutFull(free);
    const tie = open ? 'undecided' : (rule.tieAtCut ?? 'include');
    // `tieAtCut` holds for a group whose last place is beyond the cut; the unit's limit is looked at first.
    // Who holds a prize or waits for one counts.
    const holders = rows.filter((row) => !prizes.isFree(row)).length;
    const left = Number(round(cut, { digits: 0, mode: 'floor' }).top) - (place - 1) - holders;
    if (members.length < free.length) prizes.field.note('unit limit bit');
    if (members.length > left) prizes.field.note(`upper-share tie at cut ${open ? 'open' : tie}`);
    const { fitting, tied } = units.split(members);
    if (tie === 'include') giveCounted(prizes, units, rule.award, members);
    else if (tie === 'exclude') {
      units.closeFor(members);
      if (fitting.length <= left) giveCounted(prizes, units, rule.award, fitting);
    } else if (members.length > left) {
      // With nothing left there is nothing to decide.
      if (left > 0) waitOrDecide(prizes, units, rule.award, members, left, open);
    } else {
      giveCounted(prizes, units, rule.award, fitting);
      for (const group of tied) waitOrDecide(prizes, units, rule.award, group, units.left(group), open);
    }
  }
}

function giveCounted(prizes: PrizeTable, units: UnitLimit, award: string, rows: readonly Row[]): void {
  prizes.give(award, rows);
  units.count(rows);
}

function waitOrDecide(
  prizes: PrizeTable,
  units: UnitLimit,
  award: string,
  rows: readonly Row[],
  left: number,
  open: boolean,
) {
  if (rows.length === 0) return;
  const named = open ? null : prizes.decided(award, rows, left, units);
  if (named) return giveCounted(prizes, units, award, named);
  prizes.wait(award, rows, open);
  units.count(rows);
}

/** Everyone without a prize who reaches the score. It has no `tieAtCut`: entries of a unit tied at its limit all get it. */
function giveByScore(prizes: PrizeTable, rule: RuleOf<'by-score'>): void {
  const units = new UnitLimit(rule.maxPerUnit);
  for (const { rows, open } of prizes.field.takers) {
    const reaching = rows.filter(
      (row) => prizes.isFree(row) && reaches(row, rule.minScore) && reaches(row, rule.score),
    );
    const { fitting, tied } = units.split(units.withoutFull(reaching));
    giveCounted(prizes, units, rule.award, fitting);
    for (const group of tied) {
      if (open) waitOrDecide(prizes, units, rule.award, group, 0, open);
      else giveCounted(prizes, units, rule.award, group);
    }
  }
}
