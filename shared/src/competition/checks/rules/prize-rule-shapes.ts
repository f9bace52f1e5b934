import {
  bases,
  tiesAtCut,
  type AwardCount,
  type AwardShare,
  type ByCountRule,
  type ByScoreRule,
  type ByShareRule,
  type BySizeRule,
  type FieldSize,
  type PrizeBase,
  type PrizeLimits,
  type PrizeRule,
  type PrizeScope,
  type UpperShareRule,
  type WorldskillsRule,
} from '../../rules/prize-rule.js';
import {
  anyOf,
  count,
  decimal,
  flag,
  list,
  needed,
  notNegative,
  object,
  oneOf,
  optional,
  share,
  text,
  variant,
  type Fields,
  type Shape,
} from '../shapes/index.js';

const scope: Fields<PrizeScope> = { divisions: optional(anyOf(text)), fieldFrom: optional(count()) };

const limits: Fields<PrizeLimits> = {
  ...scope,
  minScore: optional(decimal),
  maxPerUnit: optional(count()),
  tieAtCut: optional(oneOf(tiesAtCut)),
};

/** Of whom shares and sizes are taken. */
export const baseFields: Fields<PrizeBase> = { base: optional(oneOf(bases)), countSelectionOnly: optional(flag) };

/** How a share of a field becomes a number of places. */
export const shareRounding = oneOf(['floor', 'ceil', 'half-up']);

export const awardCount = object<AwardCount>({ award: needed(text), count: needed(count()) });
const awardShare = object<AwardShare>({ award: needed(text), share: needed(share) });
const fieldSize = object<FieldSize>({ upTo: optional(count()), count: needed(count()) });

/** The keys of each rule. A new rule is an entry here and its file in awards. */
const rules: { readonly [R in PrizeRule['rule']]: Shape<Extract<PrizeRule, { readonly rule: R }>> } = {
  'by-count': object<ByCountRule>({
    rule: needed(oneOf(['by-count'])),
    awards: needed(list(awardCount)),
    ...limits,
  }),
  'by-share': object<ByShareRule>({
    rule: needed(oneOf(['by-share'])),
    awards: needed(list(awardShare)),
    rounding: optional(shareRounding),
    atLeast: optional(count()),
    ...baseFields,
    ...limits,
  }),
  'by-size': object<BySizeRule>({
    rule: needed(oneOf(['by-size'])),
    award: needed(text),
    sizes: needed(anyOf(fieldSize)),
    ...baseFields,
    ...limits,
  }),
  'upper-share': object<UpperShareRule>({
    rule: needed(oneOf(['upper-share'])),
    award: needed(text),
    share: needed(share),
    ...baseFields,
    ...limits,
  }),
  'by-score': object<ByScoreRule>({
    rule: needed(oneOf(['by-score'])),
    award: needed(text),
    score: needed(decimal),
    minScore: optional(decimal),
    maxPerUnit: optional(count()),
    ...scope,
  }),
  worldskills: object<WorldskillsRule>({
    rule: needed(oneOf(['worldskills'])),
    tolerance: optional(notNegative),
    threshold: optional(decimal),
    minScore: optional(decimal),
    ...scope,
  }),
};

export const prizeRulesShape: Shape<readonly PrizeRule[]> = anyOf(
  variant<PrizeRule>('rule', rules, 'package/unknown-rule'),
);
