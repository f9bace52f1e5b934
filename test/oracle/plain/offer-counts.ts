import type { AwardCount, PrizeLimits } from '@jiangsai/shared';
import { reaches } from './field.js';
import type { PrizeTable } from './prize-table.js';
import type { Row } from './places.js';
import { UnitLimit } from './unit-limit.js';

/** The awards of one rule with what is left of each, best first. */
class Counts {
  readonly left: number[];

  constructor(readonly awards: readonly AwardCount[]) {
    this.left = awards.map(({ count }) => count);
  }

  /** The first award from this one on that has any left; -1: none. */
  next(from: number): number {
    return this.left.findIndex((count, index) => index >= from && count > 0);
  }

  /** The surplus is taken from the following awards of the same rule, one after another. */
  take(from: number, count: number): void {
    let rest = count;
    for (let at = from; at < this.left.length && rest > 0; at += 1) {
      const taken = Math.min(rest, this.left[at] ?? 0);
      this.left[at] = (this.left[at] ?? 0) - taken;
      rest -= taken;
    }
  }

  lapse(at: number): void {
    this.left[at] = 0;
  }
}

/** `by-count`, and the rules that come down to it: each group in turn is offered what is left. */
export function offerCounts(prizes: PrizeTable, rule: PrizeLimits, awards: readonly AwardCount[]): void {
  const counts = new Counts(awards);
  const units = new UnitLimit(rule.maxPerUnit);
  for (const { rows, open } of prizes.field.takers) {
    // `minScore`: who is below is skipped, the next moves up.
    let members = rows.filter((row) => prizes.isFree(row) && reaches(row, rule.minScore));
    for (let at = counts.next(0); at >= 0 && members.length > 0; at = counts.next(at + 1)) {
      // The unit's limit is looked at first.
      const before = members.length;
      members = units.withoutFull(members);
      if (members.length < before) prizes.field.note('unit limit bit');
      const offer = { prizes, counts, units, at, award: awards[at]?.award ?? '', open };
      members =
        open || rule.tieAtCut === 'undecided'
          ? offerOrWait(offer, members)
          : rule.tieAtCut === 'exclude'
            ? offerOrExclude(offer, members)
            : offerToAll(offer, members);
    }
  }
}

interface Offer {
  readonly prizes: PrizeTable;
  readonly counts: Counts;
  readonly units: UnitLimit;
  readonly at: number;
  readonly award: string;
  readonly open: boolean;
}

function giveTo({ prizes, counts, units, at, award }: Offer, members: readonly Row[]): void {
  prizes.give(award, members);
  units.count(members);
  counts.take(at, members.length);
}

const straddles = ({ counts, at }: Offer, members: readonly Row[]) => members.length > (counts.left[at] ?? 0);

/** `include` (default: all get it). Who goes on to the next award: nobody. */
function offerToAll(offer: Offer, members: readonly Row[]): Row[] {
  const { note } = offer.prizes.field;
  if (straddles(offer, members)) note('tie at cut include');
  if (offer.units.isExceededBy(members)) note('tie at unit limit include');
  giveTo(offer, members);
  return [];
}

/** `exclude` (none gets it; the tied go on to the next award with its own count; unused counts lapse). */
function offerOrExclude(offer: Offer, members: readonly Row[]): Row[] {
  const { note } = offer.prizes.field;
  const { fitting, tied } = offer.units.split(members);
  if (tied.length > 0) note('tie at unit limit exclude');
  offer.units.closeFor(members);
  if (straddles(offer, fitting)) {
    note('tie at cut exclude');
    offer.counts.lapse(offer.at);
    return fitting;
  }
  giveTo(offer, fitting);
  return [];
}

/**
 * `undecided`, and an award whose cut falls inside an undecided place group: they use up as many counts as they have
 * members, and get nothing from later rules.
 */
function offerOrWait(offer: Offer, members: readonly Row[]): Row[] {
  const left = offer.counts.left[offer.at] ?? 0;
  if (straddles(offer, members)) {
    offer.prizes.field.note(offer.open ? 'tie at cut in open place' : 'tie at cut undecided');
    return decideOrWait(offer, members, left);
  }
  const { fitting, tied } = offer.units.split(members);
  giveTo(offer, fitting);
  return tied.flatMap((group) => {
    offer.prizes.field.note(offer.open ? 'tie at unit limit in open place' : 'tie at unit limit undecided');
    return decideOrWait(offer, group, Math.min(offer.counts.left[offer.at] ?? 0, offer.units.left(group)));
  });
}

/** Who goes on to the next award: whom the decision does not name. */
function decideOrWait(offer: Offer, group: readonly Row[], left: number): Row[] {
  const { prizes, counts, units, at, award, open } = offer;
  const named = open ? null : prizes.decided(award, group, left, units);
  if (!named) {
    prizes.wait(award, group, open);
    units.count(group);
    counts.take(at, group.length);
    return [];
  }
  giveTo(offer, named);
  // Names it fewer than the award has left, the rest lapses: nobody below may hold a better award.
  if (named.length < left) counts.lapse(at);
  return group.filter((row) => !named.includes(row));
}
