import fc from 'fast-check';
import type { PrizeRule, Qualification } from '../../competition/index.js';

const ties = fc.constantFrom(undefined, 'include' as const, 'exclude' as const, 'undecided' as const);
const share = fc.constantFrom('0.1', '0.3', '1/3', '1/2', '2/3', '1');
const count = fc.integer({ min: 0, max: 3 });

/** Numbers that a rule may leave out. */
const limits = {
  minScore: fc.option(fc.constantFrom('3', '5', '7'), { nil: undefined, freq: 3 }),
  maxPerUnit: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined, freq: 5 }),
  fieldFrom: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined, freq: 5 }),
};
const base = {
  base: fc.constantFrom(undefined, 'competed' as const, 'placed' as const, 'registered' as const),
  countSelectionOnly: fc.boolean(),
};

/** Any rule whose awards are called `<id>1`, `<id>2` …; `maxPerUnit` seldom, `undefined` for what is left out. */
export function anyRule(id: string): fc.Arbitrary<PrizeRule> {
  const named = <T>(all: readonly T[]) => all.map((one, index) => ({ award: `${id}${index + 1}`, ...one }));
  return fc.oneof(
    fc.record({
      rule: fc.constant('by-count' as const),
      awards: fc.array(fc.record({ count }), { minLength: 1, maxLength: 3 }).map(named),
      tieAtCut: ties,
      ...limits,
    }),
    fc.record({
      rule: fc.constant('by-share' as const),
      awards: fc.array(fc.record({ share }), { minLength: 1, maxLength: 3 }).map(named),
      atLeast: fc.constantFrom(undefined, 1),
      tieAtCut: ties,
      ...limits,
      ...base,
    }),
    fc.record({
      rule: fc.constant('by-size' as const),
      award: fc.constant(`${id}1`),
      sizes: fc.tuple(count, count).map(([few, many]) => [{ upTo: 4, count: few }, { count: many }]),
      tieAtCut: ties,
      ...limits,
      ...base,
    }),
    fc.record({
      rule: fc.constant('upper-share' as const),
      award: fc.constant(`${id}1`),
      share,
      tieAtCut: ties,
      ...limits,
      ...base,
    }),
    fc.record({
      rule: fc.constant('by-score' as const),
      award: fc.constant(`${id}1`),
      score: fc.constantFrom('2', '5', '8'),
      ...limits,
    }),
    fc.record({
      rule: fc.constant('worldskills' as const),
      tolerance: fc.constantFrom(undefined, '1'),
      threshold: fc.constantFrom(undefined, '4'),
      minScore: limits.minScore,
    }),
  );
}

export const anyRules: fc.Arbitrary<PrizeRule[]> = fc
  .tuple(anyRule('p'), fc.option(anyRule('q'), { nil: undefined }), fc.option(anyRule('r'), { nil: undefined }))
  .map((rules) => rules.flatMap((rule) => rule ?? []));

export const anyQualification: fc.Arbitrary<Qualification> = fc.record({
  top: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  share: fc.option(share, { nil: undefined }),
  hardCap: fc.option(share, { nil: undefined, freq: 3 }),
  minScore: limits.minScore,
  minComponents: fc.option(fc.constant({ c: '40' }), { nil: undefined, freq: 6 }),
  maxPerUnit: limits.maxPerUnit,
  maxPerDelegation: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined, freq: 6 }),
  notHeldUpTo: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 4 }),
  tieAtCut: fc.constantFrom(undefined, 'all-through' as const, 'none' as const, 'undecided' as const),
  declined: fc.constantFrom(undefined, ['e1'], ['e0', 'e3']),
  base: base.base,
});
