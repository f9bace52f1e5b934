import type { AwardCount, ByCountRule, PrizeLimits } from '../../../competition/index.js';
import { giveDownTheList } from '../../list/give-down-the-list.js';
import { CountedSupply } from '../../list/supply.js';
import { UnitLimit } from '../../list/unit-limit.js';
import type { Contender } from '../../field/prize-field.js';
import { openGroups, type Bench, type RuleResult, type RuleRun } from '../rule-run.js';

/** A fixed count of each award, the best first (03 §5). */
export const byCount: RuleRun<ByCountRule> = (rule, bench) => giveCounted(rule.awards, rule, bench);

/** How the count of an award came about. */
interface CountedFrom {
  readonly share?: string;
  readonly base?: number;
}

/** Gives counted awards down the list. `from` explains a count that was worked out from the field. */
export function giveCounted(
  awards: readonly AwardCount[],
  { minScore, maxPerUnit, tieAtCut = 'include' }: PrizeLimits,
  bench: Bench,
  from: (award: string) => CountedFrom = () => ({}),
): RuleResult {
  const { given, passed, undecided } = giveDownTheList(openGroups(bench, minScore), {
    supply: new CountedSupply(awards),
    limits: [new UnitLimit(maxPerUnit, tieAtCut, ({ unit }: Contender) => unit)],
    tieAtCut,
    decide: bench.decide,
  });
  const grounded = given.map(({ entry, place, offer: { award, count }, tie }) => ({
    entry,
    award,
    ground: { by: 'count' as const, place, of: bench.field.takers, count: count ?? 0, ...from(award), tie },
  }));
  return { given: grounded, passed, undecided };
}
