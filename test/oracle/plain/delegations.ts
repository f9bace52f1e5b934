import type { DelegationRanking, PrizeRule } from '@jiangsai/shared';
import { compare, decimal, over, round, show, sum, times, whole, zero, type Fraction } from './exact.js';
import { byCodeUnits, statusOf, type PlainEntry, type PlainPackage } from './plain-package.js';

/** One entry of one skill with its results. */
export interface Result {
  readonly skill: string;
  readonly entry: PlainEntry;
  readonly place: number | null;
  readonly prize: string | null;
  readonly total: Fraction | null;
  readonly scaled: Fraction | null;
}

export interface DelegationLine {
  readonly delegation: string;
  readonly place: number;
  readonly tied: boolean;
  readonly points: string;
  readonly prize: string | null;
}

/** 03 §7. Every delegation of the file is listed. */
export function rankDelegations(pkg: PlainPackage, results: readonly Result[]): DelegationLine[] {
  const rule = pkg.delegationRanking;
  if (!rule) return [];
  // Points rounded 2, half-up, shown without trailing zeros, ranked as shown.
  const rounding = { digits: rule.rounding?.digits ?? 2, mode: rule.rounding?.mode ?? ('half-up' as const) };
  const standings = (pkg.delegations ?? []).map(({ id }) => {
    const own = results.filter(({ entry }) => entry.delegation === id);
    return { id, own, points: round(pointsOf(rule, own), rounding) };
  });
  const awards = pkg.skills.flatMap(({ prizes = [] }) => prizes).flatMap(awardsOf);
  // Keys default: points, then counts of the awards in the order in which the prize rules first name them.
  const keys = rule.keys ?? [
    { by: 'points' as const },
    ...[...new Set(awards)].map((award) => ({ by: `award:${award}` as const })),
  ];
  type Standing = (typeof standings)[number];
  const value = (by: string, { own, points }: Standing) =>
    by === 'points' ? points : whole(own.filter(({ prize }) => `award:${prize}` === by).length);
  const against = (a: Standing, b: Standing) =>
    keys
      .map(({ by, ...key }) => compare(value(by, a), value(by, b)) * ('order' in key && key.order === 'asc' ? 1 : -1))
      .find((difference) => difference !== 0) ?? 0;
  const placed = standings.map((standing) => ({
    ...standing,
    place: 1 + standings.filter((other) => against(other, standing) < 0).length,
    tied: standings.some((other) => other !== standing && against(other, standing) === 0),
  }));
  const prizes = teamPrizes(rule, placed);
  return placed
    .sort((a, b) => a.place - b.place || byCodeUnits(a.id, b.id))
    .map(({ id, place, tied, points }) => ({
      delegation: id,
      place,
      tied,
      points: withoutTrailingZeros(show(points, rounding.digits)),
      prize: prizes.get(id) ?? null,
    }));
}

const withoutTrailingZeros = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** The awards a rule names, in its order. */
function awardsOf(rule: PrizeRule): string[] {
  if (rule.rule === 'worldskills') return ['gold', 'silver', 'bronze', 'medallion'];
  return 'awards' in rule ? rule.awards.map(({ award }) => award) : [rule.award];
}

/** Own keys only: an award may be called `constructor`. */
const worth = (points: Readonly<Record<string, string>>, award: string) =>
  decimal((Object.hasOwn(points, award) ? points[award] : undefined) ?? '0');

function pointsOf(rule: DelegationRanking, own: readonly Result[]): Fraction {
  const placed = own.filter(({ place }) => place !== null);
  // `per entry|person` (× size)
  const size = ({ entry }: Result) => whole('per' in rule && rule.per === 'person' ? (entry.size ?? 1) : 1);
  switch (rule.rule) {
    case 'award-points':
      // `placed` without a prize
      return sum(placed.map((each) => times(size(each), worth(rule.points, each.prize ?? 'placed'))));
    case 'place-points':
      // Tied entries each get the points of the shared place; selection-only too.
      return sum(placed.map((each) => times(size(each), decimal(rule.points[(each.place ?? 0) - 1] ?? '0'))));
    case 'sum-of-scores': {
      // Best n placed entries over all skills of the file, rounded totals.
      const totals = placed.map(({ total }) => total ?? zero).sort((a, b) => compare(b, a));
      return sum(totals.slice(0, rule.best ?? totals.length));
    }
    case 'medal-points': {
      const points: Readonly<Record<string, string>> = rule.points ?? {
        gold: '4',
        silver: '3',
        bronze: '2',
        medallion: '1',
      };
      const medals = sum(placed.map(({ prize }) => (prize === null ? zero : worth(points, prize))));
      // Skills with at least one non-guest entry of the delegation.
      const skills = new Set(own.filter(({ entry }) => statusOf(entry) !== 'guest').map(({ skill }) => skill));
      return rule.divideBy === 'skills' && skills.size > 0 ? over(medals, whole(skills.size)) : medals;
    }
    case 'total-scaled':
      return sum(placed.map(({ scaled }) => scaled ?? zero));
    case 'average-scaled': {
      const scaled = placed.flatMap((each) => each.scaled ?? []);
      return scaled.length > 0 ? over(sum(scaled), whole(scaled.length)) : zero;
    }
  }
}

/** `prizes` (by-count) give 团体奖, ties by `tieAtCut` include or exclude. */
function teamPrizes(rule: DelegationRanking, placed: readonly { id: string; place: number }[]): Map<string, string> {
  const given = new Map<string, string>();
  const left = (rule.prizes ?? []).map(({ award, count }) => ({ award, count }));
  const places = [...new Set(placed.map(({ place }) => place))].sort((a, b) => a - b);
  for (const place of places) {
    const group = placed.filter((each) => each.place === place);
    let next = left.findIndex(({ count }) => count > 0);
    while (next >= 0 && rule.tieAtCut === 'exclude' && group.length > (left[next]?.count ?? 0)) {
      // None gets it; the tied go on to the next award; unused counts lapse.
      left[next] = { award: '', count: 0 };
      next = left.findIndex(({ count }) => count > 0);
    }
    const award = left[next]?.award;
    if (award === undefined) break;
    for (const { id } of group) given.set(id, award);
    // All get it; the surplus is taken from the following awards.
    let taken = group.length;
    for (const each of left) {
      const used = Math.min(taken, each.count);
      each.count -= used;
      taken -= used;
    }
  }
  return given;
}
