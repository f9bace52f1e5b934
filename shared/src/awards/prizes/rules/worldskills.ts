import type { ScaleKind, WorldskillsRule } from '../../../competition/index.js';
import { parseDecimal, parseExact, type Exact } from '../../../numbers/index.js';
import type { Contender } from '../../field/prize-field.js';
import type { Passed } from '../../list/list-outcome.js';
import type { PlaceGroup } from '../../list/place-group.js';
import type { PrizeGround } from '../prize-reason.js';
import { openGroups, type RuleResult, type RuleRun } from '../rule-run.js';

/** An entry with the points that medals look at. */
interface Pointed {
  readonly id: string;
  readonly shown: string;
  readonly points: Exact;
}
interface MedalGroup {
  readonly award: string;
  readonly members: readonly Pointed[];
}
type Given = RuleResult['given'][number];

const thresholds: Readonly<Record<ScaleKind, string | null>> = { none: null, pooled: null, ws500: '500', ws700: '700' };

/**
 * Medals by points, not by places (03 §5; it reproduces every award of the published tables): a medal group is the best
 * remaining entry and everybody within the tolerance of that entry. Everyone else from the threshold on has a medallion.
 */
export const worldskills: RuleRun<WorldskillsRule> = (rule, bench) => {
  const { tolerance = '2', threshold = thresholds[bench.scale], minScore } = rule;
  const groups = openGroups(bench, minScore);
  const points = pointsIn(
    bench.field.groups.flatMap(({ takers, selectionOnly }) => [...takers, ...selectionOnly]),
    bench.scale,
  );
  const open = pointed(
    groups.flatMap(({ members }) => members.map(({ id }) => id)),
    points,
  );
  const medals = medalGroups(open, parseDecimal(tolerance));
  const rest = open.slice(medals.flatMap(({ members }) => members).length);
  const given = [
    ...medals.flatMap((group) => group.members.map((one) => medal(group, one, tolerance))),
    ...(threshold === null ? [] : medallions(rest, threshold)),
  ];
  return { given, passed: passedBy(groups, points, given), undecided: [] };
};

function pointsIn(contenders: readonly Contender[], scale: ScaleKind): Map<string, Pointed> {
  const points = new Map<string, Pointed>();
  for (const { id, standing } of contenders) {
    const shown = scale === 'none' ? standing.total : standing.scaled;
    if (shown !== null) points.set(id, { id, shown, points: parseExact(shown) });
  }
  return points;
}

/** Those of them who have points, the best first. */
function pointed(ids: readonly string[], points: ReadonlyMap<string, Pointed>): Pointed[] {
  const found = ids.flatMap((id) => points.get(id) ?? []);
  return found.sort((a, b) => b.points.compare(a.points) || (a.id < b.id ? -1 : 1));
}

function medalGroups(bestFirst: readonly Pointed[], tolerance: Exact): MedalGroup[] {
  const [gold, afterGold] = splitGroup(bestFirst, tolerance);
  const golds = { award: 'gold', members: gold };
  if (gold.length !== 1) {
    const noBronze = gold.length >= 3 && !follows(gold, afterGold, tolerance);
    return noBronze ? [golds] : [golds, { award: 'bronze', members: splitGroup(afterGold, tolerance)[0] }];
  }
  const [silver, afterSilver] = splitGroup(afterGold, tolerance);
  const silvers = { award: 'silver', members: silver };
  const noBronze = silver.length >= 2 && !follows(silver, afterSilver, tolerance);
  return noBronze
    ? [golds, silvers]
    : [golds, silvers, { award: 'bronze', members: splitGroup(afterSilver, tolerance)[0] }];
}

/** The best and everybody within the tolerance of the best (anchored, not chained), and who remains. */
function splitGroup(bestFirst: readonly Pointed[], tolerance: Exact): [Pointed[], Pointed[]] {
  const best = bestFirst[0];
  if (!best) return [[], []];
  const size = bestFirst.findIndex(({ points }) => best.points.sub(points).gt(tolerance));
  return size === -1 ? [[...bestFirst], []] : [bestFirst.slice(0, size), bestFirst.slice(size)];
}

/** The next entry is within the tolerance of the last of the group. */
function follows(group: readonly Pointed[], next: readonly Pointed[], tolerance: Exact): boolean {
  const last = group.at(-1);
  return last !== undefined && next[0] !== undefined && last.points.sub(next[0].points).lte(tolerance);
}

function medal({ award, members }: MedalGroup, { id, shown }: Pointed, tolerance: string): Given {
  const best = members[0] ?? { id, shown };
  const ground: PrizeGround = { by: 'points', points: shown, best: { entry: best.id, points: best.shown }, tolerance };
  return { entry: id, award, ground };
}

function medallions(rest: readonly Pointed[], threshold: string): Given[] {
  const least = parseDecimal(threshold);
  return rest
    .filter(({ points }) => points.gte(least))
    .map(({ id, shown }) => ({ entry: id, award: 'medallion', ground: { by: 'threshold', points: shown, threshold } }));
}

/** Who is barred from the list has the points of a winner: the best award that somebody with no more points got. */
function passedBy(
  groups: readonly PlaceGroup[],
  points: ReadonlyMap<string, Pointed>,
  given: readonly Given[],
): Passed[] {
  return groups.flatMap(({ barred }) =>
    barred.flatMap(({ id, why }) => {
      const own = points.get(id);
      const reached = own && given.find(({ entry }) => points.get(entry)?.points.lte(own.points));
      return reached ? [{ entry: id, award: reached.award, why }] : [];
    }),
  );
}
