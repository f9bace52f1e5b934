import type { Decision, Ranking } from '../../competition/index.js';
import { groupBy } from '../lines/group-by.js';
import { defaultKeys } from '../lines/list-order.js';
import { rankedNumber } from '../lines/ranked-number.js';
import { rankEntries } from '../rank-entries.js';
import type { RankedEntry } from '../standing.js';
import { Rivals, type Lead, type Rival } from './rivals.js';

/** The best and the worst place that an entry can still end with; `worst` is Infinity for who may end without one. */
export interface PlaceRange {
  readonly best: number;
  readonly worst: number;
}

export interface RangeOptions {
  /** Points on the scale of the complete field; without them places by the key `scaled` stay open. */
  readonly scaled?: ReadonlyMap<string, string>;
  readonly decisions?: readonly Decision[];
}

/**
 * The range of final places by entry id, each division by itself, over all ways in which the missing marks can still come
 * in. Who cannot get a place any more is not in it. Never too narrow. Exact once a division is complete: then only a tie
 * that waits for a decision spans the places of its group.
 */
export function placeRange(
  entries: readonly RankedEntry[],
  ranking: Ranking = {},
  options: RangeOptions = {},
): Map<string, PlaceRange> {
  const ranked = entries.filter(({ status }) => status === 'competed' || status === 'selection-only');
  const fields = [...groupBy(ranked, ({ division }) => division).values()];
  return new Map(fields.flatMap((field) => rangesOf(field, ranking, options)));
}

type Ranges = (readonly [id: string, range: PlaceRange])[];

function rangesOf(field: readonly RankedEntry[], ranking: Ranking, options: RangeOptions): Ranges {
  const byScaled = ranking.keys?.some(({ by }) => by === 'scaled') ?? false;
  if (field.every(isSettled) && (!byScaled || options.scaled)) return settledRanges(field, ranking, options);
  // A mark that comes moves everybody's scaled points, and may bring another one into a tie that was decided.
  const isFixed = (entry: RankedEntry) => isSettled(entry) && !byScaled;
  const fixed = byScaled ? [] : settledRanges(field.filter(isFixed), ranking, {});
  return mixedRanges(new Map(fixed), field, isFixed, leadOf(ranking));
}

/** Nothing that keys look at can change any more. */
function isSettled({ score }: RankedEntry): boolean {
  return score.complete && Object.values(score.aspects).every(({ open }) => open === undefined);
}

/** Among settled entries: their places, and in a tie that waits for a decision all places of its group. */
function settledRanges(entries: readonly RankedEntry[], ranking: Ranking, options: RangeOptions): Ranges {
  return rankEntries(entries, ranking, options).flatMap(({ standings, undecided }) => {
    const others = new Map(undecided.flatMap((group) => group.map((id) => [id, group.length - 1] as const)));
    return standings.flatMap(({ entry, place }) =>
      place === null ? [] : [[entry, { best: place, worst: place + (others.get(entry) ?? 0) }] as const],
    );
  });
}

function leadOf({ keys = defaultKeys, whenStillTied = 'share' }: Ranking): Lead {
  const [first] = keys;
  if (first?.by !== 'total' || first.order === 'asc') return 'anything';
  return keys.length === 1 && whenStillTied === 'share' ? 'more' : 'equal';
}

/** Places that are fixed among settled entries, moved down by those who are still on their way; and the places of these. */
function mixedRanges(
  fixed: ReadonlyMap<string, PlaceRange>,
  field: readonly RankedEntry[],
  isFixed: (entry: RankedEntry) => boolean,
  lead: Lead,
): Ranges {
  const placeable = field.filter((entry) => (isFixed(entry) ? fixed.has(entry.id) : !entry.score.most.belowPassMark));
  const rivals = placeable.map((entry) => ({ ...rivalOf(entry), id: entry.id, among: fixed.get(entry.id) }));
  const moving = new Rivals(
    rivals.filter(({ among }) => among === undefined),
    lead,
  );
  const all = new Rivals(rivals, lead);
  return rivals.map(({ id, among, ...rival }) => {
    if (among === undefined) {
      const worst = rival.sure ? all.othersPerhapsAhead(rival) + 1 : Infinity;
      return [id, { best: all.surelyAhead(rival) + 1, worst }];
    }
    return [id, { best: among.best + moving.surelyAhead(rival), worst: among.worst + moving.perhapsAhead(rival) }];
  });
}

function rivalOf({ score: { least, most } }: RankedEntry): Rival {
  return { least: rankedNumber(least.total), most: rankedNumber(most.total), sure: !least.belowPassMark };
}
