import type { Problem } from '../../refusals/index.js';
import type { PrizeRule } from '../rules/prize-rule.js';
import { Reading } from './shapes/index.js';
import { prizeRulesShape } from './rules/prize-rule-shapes.js';

/** Reads the prize rules of a skill. Never throws: the rules, or null and every problem with its place. */
export function checkPrizeRules(value: unknown): {
  readonly prizes: readonly PrizeRule[] | null;
  readonly problems: readonly Problem[];
} {
  const at = Reading.start();
  const prizes = prizeRulesShape(value, at);
  return { prizes: at.found === 0 ? (prizes ?? null) : null, problems: at.problems };
}
