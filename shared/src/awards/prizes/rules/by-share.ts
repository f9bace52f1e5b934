import type { AwardCount, ByShareRule } from '../../../competition/index.js';
import { exact, parseShare, round } from '../../../numbers/index.js';
import type { RuleRun } from '../rule-run.js';
import { giveCounted } from './by-count.js';

/** A share of the base for each award, given like a count (03 §5). */
export const byShare: RuleRun<ByShareRule> = (rule, bench) => {
  const base = bench.base(rule);
  const shares = new Map(rule.awards.map(({ award, share }) => [award, share]));
  return giveCounted(shareCounts(rule, base), rule, bench, (award) => ({ share: shares.get(award) ?? '', base }));
};

/** Each share rounded by itself, at least `atLeast`; an award that comes to 0 leaves 0 for the following ones. */
export function shareCounts({ awards, rounding = 'half-up', atLeast = 0 }: ByShareRule, base: number): AwardCount[] {
  let none = false;
  return awards.map(({ award, share }) => {
    const rounded = round(parseShare(share).mul(exact(base)), { digits: 0, mode: rounding });
    const count = none ? 0 : Math.max(Number(rounded.n), atLeast);
    none ||= count === 0;
    return { award, count };
  });
}
