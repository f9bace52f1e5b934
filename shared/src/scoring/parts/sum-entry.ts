import { formatExact, zero, type Exact } from '../../numbers/index.js';
import type { AspectScore, EntryScore, PartScore, TotalBound } from '../entry-score.js';
import type { Scheme } from '../scheme/read-scheme.js';
import { addUp, type TotalSum } from './add-up.js';
import { partScore, readPart, type PartPoints } from './part-score.js';

/** The score of an entry whose aspects and criteria are scored. `takenOff` is what penalties take. */
export function sumEntry(
  scheme: Scheme,
  aspects: Readonly<Record<string, AspectScore>>,
  criteria: Readonly<Record<string, PartScore>>,
  takenOff: Exact,
): EntryScore {
  const read = new Map(Object.entries(criteria).map(([id, part]) => [id, readPart(part)]));
  const addUpBy = (of: keyof Omit<PartPoints, 'open'>) => addUp(scheme, (id) => read.get(id)?.[of] ?? zero, takenOff);
  const open = [...read.values()].some((part) => part.open);
  const now = addUpBy('points');
  const least = open ? addUpBy('least') : now;
  const most = open ? addUpBy('most') : now;
  const scored = Object.values(aspects);
  const marked = scored.filter(({ state }) => state === 'complete').length;
  return {
    aspects,
    criteria,
    components: componentScores(scheme, { now, least, most }, read),
    penalties: formatExact(takenOff),
    total: scheme.rounding.shown(now.total),
    complete: marked === scored.length,
    started: scored.some(({ marks }) => marks > 0),
    marked,
    of: scored.length,
    belowPassMark: now.belowPassMark,
    least: boundOf(scheme, least),
    most: boundOf(scheme, most),
  };
}

function boundOf(scheme: Scheme, { total, belowPassMark }: TotalSum): TotalBound {
  return { total: scheme.rounding.shown(total), belowPassMark: belowPassMark.length > 0 };
}

function componentScores(
  { components, rounding }: Scheme,
  sums: Readonly<Record<'now' | 'least' | 'most', TotalSum>>,
  criteria: ReadonlyMap<string, PartPoints>,
): Record<string, PartScore> {
  const pointsIn = (of: TotalSum, id: string) => of.components.get(id)?.points ?? zero;
  return Object.fromEntries(
    components.map(({ id, criteria: own }) => {
      const open = own.some((criterion) => criteria.get(criterion.id)?.open);
      const [points, least, most] = [pointsIn(sums.now, id), pointsIn(sums.least, id), pointsIn(sums.most, id)];
      return [id, partScore({ points, least, most, open }, rounding)];
    }),
  );
}
