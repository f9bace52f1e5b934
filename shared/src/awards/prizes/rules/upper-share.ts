import type { UpperShareRule } from '../../../competition/index.js';
import { exact, parseShare, type Exact } from '../../../numbers/index.js';
import type { Contender } from '../../field/prize-field.js';
import { giveDownTheList } from '../../list/give-down-the-list.js';
import type { Offer, Supply } from '../../list/supply.js';
import { UnitLimit } from '../../list/unit-limit.js';
import { openGroups, type RuleRun } from '../rule-run.js';

/** 优胜奖: everybody without a prize whose place is at most share × base, not rounded (03 §5). */
export const upperShare: RuleRun<UpperShareRule> = (rule, bench) => {
  const { award, share, minScore, maxPerUnit, tieAtCut = 'include' } = rule;
  const base = bench.base(rule);
  const { given, passed, undecided } = giveDownTheList(openGroups(bench, minScore), {
    supply: new UpperPlaces(award, lastPlace(rule, base)),
    limits: [new UnitLimit(maxPerUnit, tieAtCut, ({ unit }: Contender) => unit)],
    tieAtCut,
    decide: bench.decide,
  });
  const of = bench.field.takers;
  return {
    given: given.map(({ entry, place, tie }) => ({
      entry,
      award,
      ground: { by: 'share', place, of, share, base, tie },
    })),
    passed,
    undecided,
  };
};

/** The last whole place that is at most share × base. */
export function lastPlace({ share }: UpperShareRule, base: number): number {
  const limit: Exact = parseShare(share).mul(exact(base));
  return Number(limit.floor().n);
}

/**
 * The places up to the cut. A tied group has as many left as places from its own to the cut, less those of the group who
 * have a prize already: so it straddles the cut exactly if its last place is beyond it.
 */
class UpperPlaces implements Supply {
  private place = 0;
  private lapsed = 0;

  constructor(
    private readonly award: string,
    private readonly last: number,
  ) {}

  offer({ place, others }: { readonly place: number; readonly others: number }): Offer | null {
    if (place > this.last || place <= this.lapsed) return null;
    this.place = place;
    return { award: this.award, count: null, left: this.last - place + 1 - others, cap: Infinity };
  }

  /** Places are not used up: who comes next stands at a later one. */
  use(): void {}

  /** For the group of the place that was offered last. */
  lapse(): void {
    this.lapsed = this.place;
  }
}
