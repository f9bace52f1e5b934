import type { PrizeBase, PrizeLimits, PrizeRule, PrizeScope } from '@jiangsai/shared';
import type { Chance } from './chance.js';
import { divisions } from './random-entries.js';

const awards = ['gold', 'silver', 'bronze', 'first', 'merit', 'constructor', '10'];
export const shares = ['0', '0.1', '1/3', '0.5', '2/3', '0.25', '1', '3/4'];

/** Numbers about as large as totals are, many of them totals. */
export type Scores = readonly string[];

export function randomPrizeRules(chance: Chance, scores: Scores): PrizeRule[] {
  return Array.from({ length: chance.pick([0, 1, 1, 2, 2, 3]) }, () => randomPrizeRule(chance, scores));
}

/** The awards that rules can give. */
export function awardsOf(rules: readonly PrizeRule[]): string[] {
  const named = rules.flatMap((rule) => {
    if (rule.rule === 'worldskills') return ['gold', 'silver', 'bronze', 'medallion'];
    return 'awards' in rule ? rule.awards.map(({ award }) => award) : [rule.award];
  });
  return [...new Set(named)];
}

function randomPrizeRule(chance: Chance, scores: Scores): PrizeRule {
  const award = chance.pick(awards);
  const named = chance.several(awards, chance.pick([1, 2, 3, 3]));
  const minScore = chance.maybe(20, () => chance.pick(scores));
  const limits = { ...scope(chance), minScore, ...limitsOf(chance) };
  const rule = chance.pick([
    'by-count',
    'by-count',
    'by-share',
    'by-share',
    'by-size',
    'upper-share',
    'by-score',
    'worldskills',
  ] as const);
  switch (rule) {
    case 'by-count':
      return {
        rule,
        awards: named.map((each) => ({ award: each, count: chance.pick([0, 1, 1, 2, 2, 3]) })),
        ...limits,
      };
    case 'by-share':
      return {
        rule,
        awards: named.map((each) => ({ award: each, share: chance.pick(shares) })),
        rounding: chance.maybe(60, () => chance.pick(['floor', 'ceil', 'half-up'] as const)),
        atLeast: chance.maybe(25, () => chance.between(0, 2)),
        ...baseOf(chance),
        ...limits,
      };
    case 'by-size': {
      const small = [
        { upTo: 3, count: 1 },
        { upTo: chance.between(4, 8), count: chance.between(0, 3) },
      ];
      const sizes = chance.percent(70) ? [...small, { count: chance.between(2, 4) }] : small;
      return { rule, award, sizes, ...baseOf(chance), ...limits };
    }
    case 'upper-share':
      return { rule, award, share: chance.pick(shares), ...baseOf(chance), ...limits };
    case 'by-score': {
      const maxPerUnit = chance.maybe(40, () => chance.between(0, 2));
      return { rule, award, score: chance.pick(scores), minScore, maxPerUnit, ...scope(chance) };
    }
    case 'worldskills': {
      const tolerance = chance.maybe(70, () => chance.pick(['0', '0.5', '1', '5', '20']));
      const threshold = chance.maybe(40, () => chance.pick([...scores, '500', '490', '70']));
      return { rule, tolerance, threshold, minScore, ...scope(chance) };
    }
  }
}

const scope = (chance: Chance): PrizeScope => ({
  divisions: chance.maybe(12, () => chance.several([...divisions, 'all'], chance.between(0, 3))),
  fieldFrom: chance.maybe(12, () => chance.between(0, 8)),
});

const limitsOf = (chance: Chance): PrizeLimits => ({
  maxPerUnit: chance.maybe(50, () => chance.pick([0, 1, 1, 1, 2, 2])),
  tieAtCut: chance.maybe(80, () => chance.pick(['include', 'exclude', 'undecided', 'undecided'] as const)),
});

export const baseOf = (chance: Chance): PrizeBase => ({
  base: chance.maybe(60, () => chance.pick(['competed', 'placed', 'registered'] as const)),
  countSelectionOnly: chance.maybe(30, () => chance.percent(70)),
});
