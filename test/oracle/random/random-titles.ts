import type { Condition, DelegationRanking, HonourRule, PromotionRule, Qualification } from '@jiangsai/shared';
import type { PlainEntry } from '../plain/plain-package.js';
import type { Chance } from './chance.js';
import { divisions, honours, levels } from './random-entries.js';
import { baseOf, shares, type Scores } from './random-prizes.js';

export function randomHonours(chance: Chance, scores: Scores, awards: readonly string[]): HonourRule[] {
  return Array.from({ length: chance.between(1, 4) }, () => ({
    honour: chance.pick(honours),
    unlessHeld: chance.maybe(30, () => chance.percent(30)),
    when: chance.maybe(90, () => randomCondition(chance, scores, awards)),
  }));
}

export function randomPromotions(chance: Chance, scores: Scores, awards: readonly string[]): PromotionRule[] {
  return Array.from({ length: chance.between(1, 3) }, () => ({
    to: chance.pick(levels),
    ifAlready: chance.maybe(60, () => chance.pick(levels)),
    when: chance.maybe(75, () => randomCondition(chance, scores, awards)),
  }));
}

/** One part, or a few: with all of them nobody would ever fit. */
function randomCondition(chance: Chance, scores: Scores, awards: readonly string[]): Condition {
  const parts: readonly (() => Condition)[] = [
    () => ({ placeFrom: chance.between(1, 3) }),
    () => ({ placeTo: chance.between(1, 4) }),
    () => ({ shareAbove: chance.pick(shares), ...baseOf(chance) }),
    () => ({ shareTo: chance.pick(shares), ...baseOf(chance) }),
    () => ({ shareAbove: '0.2', shareTo: '2/3', ...baseOf(chance) }),
    () => (awards.length > 0 ? { prizes: chance.several(awards, 2) } : {}),
    () => ({ divisions: chance.several([...divisions, 'all'], 3) }),
    () => ({ sizes: chance.several([1, 2, 3], 2) }),
    () => ({ sizeFrom: chance.between(0, 3) }),
    () => ({ tiers: chance.several(['city', 'province'], 1) }),
    () => ({ classes: chance.several(['1', '2'], 1) }),
    () => ({ levels: chance.several(levels, 4) }),
    () => ({ minScore: chance.pick(scores) }),
  ];
  const chosen = chance.several(parts, chance.pick([1, 1, 2])).map((part) => part());
  return Object.assign({}, ...chosen) as Condition;
}

export function randomQualification(
  chance: Chance,
  scores: Scores,
  ofComponents: ReadonlyMap<string, Scores>,
  entries: readonly PlainEntry[],
): Qualification {
  const ids = entries.map(({ id }) => id);
  return {
    into: chance.maybe(20, () => 'final'),
    top: chance.maybe(65, () => chance.between(0, 6)),
    share: chance.maybe(35, () => chance.pick(shares)),
    rounding: chance.maybe(40, () => chance.pick(['floor', 'ceil', 'half-up'] as const)),
    base: chance.maybe(40, () => chance.pick(['competed', 'placed', 'registered'] as const)),
    minScore: chance.maybe(20, () => chance.pick(scores)),
    minComponents: chance.maybe(ofComponents.size === 0 ? 0 : 30, () => {
      const [component, values] = chance.pick([...ofComponents]);
      return { [component]: chance.pick(values) };
    }),
    maxPerUnit: chance.maybe(25, () => chance.between(0, 2)),
    maxPerDelegation: chance.maybe(25, () => chance.between(1, 2)),
    hardCap: chance.maybe(40, () => chance.pick(shares)),
    notHeldUpTo: chance.maybe(20, () => chance.between(0, 8)),
    tieAtCut: chance.maybe(80, () => chance.pick(['all-through', 'none', 'none', 'undecided', 'undecided'] as const)),
    declined: chance.maybe(25, () => chance.several(ids, chance.between(0, 2))),
  };
}

export function randomDelegationRanking(chance: Chance, awards: readonly string[]): DelegationRanking {
  const keys = ['points' as const, ...awards.map((award) => `award:${award}` as const)];
  return {
    ...delegationRule(chance, awards),
    keys: chance.maybe(40, () =>
      chance
        .several(keys, 3)
        .map((by) => ({ by, order: chance.maybe(40, () => chance.pick(['asc', 'desc'] as const)) })),
    ),
    rounding: chance.maybe(30, () => ({
      digits: chance.between(0, 3),
      mode: chance.pick(['half-even', 'floor', 'ceil']),
    })),
    prizes: chance.maybe(60, () =>
      chance.several(['team-first', 'team-second'], 2).map((award) => ({ award, count: chance.between(0, 2) })),
    ),
    tieAtCut: chance.maybe(60, () => chance.pick(['include', 'exclude'] as const)),
  };
}

function delegationRule(chance: Chance, awards: readonly string[]): DelegationRanking {
  const perAward = (names: readonly string[]) =>
    Object.fromEntries(chance.several(names, 3).map((award) => [award, chance.pick(['8', '5', '3', '0.125'])]));
  const per = chance.maybe(60, () => chance.pick(['entry', 'person'] as const));
  switch (chance.roll(6)) {
    case 0:
      return { rule: 'award-points', points: perAward([...awards, 'placed', 'placed']), per };
    case 1:
      return { rule: 'place-points', points: chance.pick([['8', '5', '3', '1'], ['1.005'], []]), per };
    case 2:
      return { rule: 'sum-of-scores', best: chance.maybe(60, () => chance.between(0, 3)) };
    case 3: {
      const divideBy = chance.maybe(70, () => chance.pick(['none', 'skills'] as const));
      return { rule: 'medal-points', points: chance.maybe(40, () => perAward(awards)), divideBy };
    }
    case 4:
      return { rule: 'total-scaled' };
    default:
      return { rule: 'average-scaled' };
  }
}
