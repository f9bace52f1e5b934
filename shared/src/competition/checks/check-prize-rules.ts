import type { Problem } from '../../refusals/index.js';
import type { AwardCount, ByCountRule, PrizeLimits, PrizeRule } from '../rules/prize-rule.js';
import { Reading } from './reading.js';
import { list, needed, object, optional, variant, type Fields, type Shape } from './shape.js';
import { count, decimal, oneOf, text } from './shapes.js';

const limits: Fields<PrizeLimits> = {
  minScore: optional(decimal),
  maxPerUnit: optional(count()),
  tieAtCut: optional(oneOf(['include', 'exclude', 'undecided'])),
  divisions: optional(list(text, { mayBeEmpty: true })),
  fieldFrom: optional(count()),
};

const award = object<AwardCount>({ award: needed(text), count: needed(count()) });

/** The keys of each rule. A new rule is an entry here and its file in awards. */
const rules: { readonly [R in PrizeRule['rule']]: Shape<Extract<PrizeRule, { readonly rule: R }>> } = {
  'by-count': object<ByCountRule>({ ...limits, rule: needed(oneOf(['by-count'])), awards: needed(list(award)) }),
};

const prizeRules = list(
  variant<PrizeRule>('rule', rules, (rule, allowed) => ({ code: 'package/unknown-rule', params: { rule, allowed } })),
  { mayBeEmpty: true },
);

/** Reads the prize rules of a skill. Never throws: the rules, or null and every problem with its place. */
export function checkPrizeRules(value: unknown): {
  readonly prizes: readonly PrizeRule[] | null;
  readonly problems: readonly Problem[];
} {
  const at = Reading.start();
  const prizes = prizeRules(value, at);
  return { prizes: at.problems.length === 0 ? (prizes ?? null) : null, problems: at.problems };
}
