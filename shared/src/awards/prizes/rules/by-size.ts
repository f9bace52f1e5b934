import type { AwardCount, BySizeRule } from '../../../competition/index.js';
import type { RuleRun } from '../rule-run.js';
import { giveCounted } from './by-count.js';

/** A number of one award by the size of the base: the first size that fits, none if none does (03 §5). */
export const bySize: RuleRun<BySizeRule> = (rule, bench) => {
  const base = bench.base(rule);
  return giveCounted(sizeCounts(rule, base), rule, bench, () => ({ base }));
};

export function sizeCounts({ award, sizes }: BySizeRule, base: number): AwardCount[] {
  return [{ award, count: sizes.find(({ upTo }) => base <= (upTo ?? Infinity))?.count ?? 0 }];
}
