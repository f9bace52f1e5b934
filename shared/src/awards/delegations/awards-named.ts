import type { PrizeRule } from '../../competition/index.js';

/** The awards that a rule can give, the best first. */
export function awardsNamed(rule: PrizeRule): readonly string[] {
  switch (rule.rule) {
    case 'by-count':
    case 'by-share':
      return rule.awards.map(({ award }) => award);
    case 'worldskills':
      return ['gold', 'silver', 'bronze', 'medallion'];
    default:
      return [rule.award];
  }
}
