import type { DelegationKey, DelegationRanking } from '../../rules/delegation-ranking.js';
import {
  anyOf,
  count,
  decimal,
  needed,
  object,
  oneOf,
  optional,
  record,
  shape,
  text,
  variant,
  type Shape,
} from '../shapes/index.js';
import { roundingPoint } from '../scheme/scoring-shape.js';
import { awardCount } from './prize-rule-shapes.js';

type RankingBy<R> = Extract<DelegationRanking, { readonly rule: R }>;

const keyName: Shape<DelegationKey['by']> = shape(
  () => ({ type: 'string', pattern: '^(points|award:.+)$' }),
  (value, at) => {
    const by = text(value, at);
    if (by === undefined || by === 'points' || isAward(by)) return by;
    return at.refuse('package/unknown-value', { text: by.slice(0, 40), allowed: 'points, award:…' });
  },
);

function isAward(by: string): by is `award:${string}` {
  return by.startsWith('award:') && by !== 'award:';
}

const common = {
  keys: optional(anyOf(object<DelegationKey>({ by: needed(keyName), order: optional(oneOf(['asc', 'desc'])) }))),
  rounding: optional(roundingPoint),
  prizes: optional(anyOf(awardCount)),
  tieAtCut: optional(oneOf(['include', 'exclude'])),
};

const per = optional(oneOf(['entry', 'person']));
const byAward = record(text, decimal);

const scaled = object<RankingBy<'total-scaled' | 'average-scaled'>>({
  rule: needed(oneOf(['total-scaled', 'average-scaled'])),
  ...common,
});

/** The keys of each rule. A new rule is an entry here and in the delegations of awards. */
const rules: Readonly<Record<DelegationRanking['rule'], Shape<DelegationRanking>>> = {
  'award-points': object<RankingBy<'award-points'>>({
    rule: needed(oneOf(['award-points'])),
    points: needed(byAward),
    per,
    ...common,
  }),
  'place-points': object<RankingBy<'place-points'>>({
    rule: needed(oneOf(['place-points'])),
    points: needed(anyOf(decimal)),
    per,
    ...common,
  }),
  'sum-of-scores': object<RankingBy<'sum-of-scores'>>({
    rule: needed(oneOf(['sum-of-scores'])),
    best: optional(count()),
    ...common,
  }),
  'medal-points': object<RankingBy<'medal-points'>>({
    rule: needed(oneOf(['medal-points'])),
    points: optional(byAward),
    divideBy: optional(oneOf(['none', 'skills'])),
    ...common,
  }),
  'total-scaled': scaled,
  'average-scaled': scaled,
};

export const delegationRankingShape: Shape<DelegationRanking> = variant(
  'rule',
  rules,
  'package/unknown-delegation-rule',
);
