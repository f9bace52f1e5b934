import type { ScaleKind, WorldskillsRule } from '@jiangsai/shared';
import { compare, decimal, minus, type Fraction } from './exact.js';
import { reaches } from './field.js';
import type { PrizeTable } from './prize-table.js';
import type { Row } from './places.js';

/** On rounded scaled points, without a scale on the rounded total. It looks at points, not places. */
export function giveMedals(prizes: PrizeTable, rule: WorldskillsRule, scale: ScaleKind): void {
  const points = (row: Row) => (scale === 'none' ? row.score.total : row.scaled) as Fraction;
  const tolerance = decimal(rule.tolerance ?? '2');
  const isWithin = (upper: Row, row: Row) => compare(minus(points(upper), points(row)), tolerance) <= 0;
  let remaining = prizes.field.takers
    .flatMap(({ rows }) => rows)
    .filter((row) => prizes.isFree(row) && reaches(row, rule.minScore))
    .sort((a, b) => compare(points(b), points(a)));
  // The best remaining entry and everybody within `tolerance` points of that entry (anchored, not chained).
  const giveNext = (award: string): Row[] => {
    const [best] = remaining;
    const group = best ? remaining.filter((row) => isWithin(best, row)) : [];
    remaining = remaining.filter((row) => !group.includes(row));
    prizes.give(award, group);
    if (group.length > 0) prizes.field.note(`worldskills ${award} group of ${Math.min(group.length, 3)}`);
    return group;
  };
  const giveBronzeIfClose = (group: readonly Row[]) => {
    const [last, next] = [group.at(-1), remaining[0]];
    // Only if last − next ≤ tolerance.
    if (last && next && isWithin(last, next)) giveNext('bronze');
    else if (next) prizes.field.note('worldskills bronze too far');
  };
  // 1. Gold group, size g. 2. g = 1: the next group is silver. g = 2: no silver, the next group is bronze. g ≥ 3: no silver.
  const gold = giveNext('gold');
  if (gold.length === 2) giveNext('bronze');
  else if (gold.length >= 3) giveBronzeIfClose(gold);
  else {
    // 3. After one gold: one silver → the next group is bronze; two or more silvers → only if close.
    const silver = giveNext('silver');
    if (silver.length === 1) giveNext('bronze');
    else giveBronzeIfClose(silver);
  }
  // `threshold` defaults to 500 or 700 with the scale, else none: then no medallions.
  const threshold = rule.threshold ?? { ws500: '500', ws700: '700', none: undefined, pooled: undefined }[scale];
  // 4. Everyone else ≥ threshold: medallion.
  if (threshold === undefined) return;
  const medallions = remaining.filter((row) => compare(points(row), decimal(threshold)) >= 0);
  prizes.give('medallion', medallions);
  if (medallions.length > 0) prizes.field.note('worldskills medallions');
}
