import type { Ranking, RankingKey } from '../competition/index.js';
import { compareByKeys, keyed, type KeyedEntry } from './compare-by-keys.js';
import { compareStandings } from './list-order.js';
import { noteOf } from './note-of.js';
import type { DivisionStandings, RankedEntry, Standing, StandingNote } from './standing.js';

export interface RankOptions {
  /**
   * Official standings are strict: who lacks a mark has no place. A live audience needs an order while marks come in: with
   * `running`, incomplete entries that have a mark are placed by their running totals among the others (and keep the note
   * `incomplete`: the place may still move); who has no mark yet stays unplaced.
   */
  readonly running?: boolean;
}

const defaultKeys: readonly RankingKey[] = [{ by: 'total' }];

/**
 * The standings of each division, divisions in the order in which they first appear. Equal on all keys share the better
 * place (1, 1, 3). Refuses a key that the scheme does not have (`package/key-not-in-scheme`).
 */
export function rankEntries(
  entries: readonly RankedEntry[],
  ranking: Ranking = {},
  options: RankOptions = {},
): DivisionStandings[] {
  const divisions = [...new Set(entries.map(({ division }) => division))];
  const keys = ranking.keys ?? defaultKeys;
  return divisions.map((division) => {
    const field = entries.filter((entry) => entry.division === division);
    return {
      division,
      complete: !field.some((entry) => noteOf(entry) === 'incomplete'),
      standings: rankDivision(field, keys, options.running ?? false),
    };
  });
}

function rankDivision(field: readonly RankedEntry[], keys: readonly RankingKey[], running: boolean): Standing[] {
  const best = field
    .filter((entry) => takesPlace(entry, running))
    .map((entry) => keyed(entry, keys))
    .sort((a, b) => compareByKeys(a, b, keys));
  const places = placesOf(best, keys);
  return field.map((entry) => standingOf(entry, places)).sort(compareStandings);
}

function takesPlace(entry: RankedEntry, running: boolean): boolean {
  const note = noteOf(entry);
  return note === null || (running && note === 'incomplete' && entry.score.started);
}

interface Place {
  readonly place: number;
  readonly tied: boolean;
}

/** Place by entry id. */
function placesOf(bestFirst: readonly KeyedEntry[], keys: readonly RankingKey[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const group of groupsOf(bestFirst, keys)) {
    const place = { place: places.size + 1, tied: group.length > 1 };
    for (const { entry } of group) places.set(entry.id, place);
  }
  return places;
}

/** Neighbours that are equal on all keys stand together. */
function groupsOf(bestFirst: readonly KeyedEntry[], keys: readonly RankingKey[]): KeyedEntry[][] {
  const groups: KeyedEntry[][] = [];
  for (const candidate of bestFirst) {
    const last = groups.at(-1);
    const leader = last?.[0];
    if (last && leader && compareByKeys(leader, candidate, keys) === 0) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

const withoutScore: ReadonlySet<StandingNote | null> = new Set(['absent', 'withdrawn', 'disqualified']);

function standingOf(entry: RankedEntry, places: ReadonlyMap<string, Place>): Standing {
  const { place, tied } = places.get(entry.id) ?? { place: null, tied: false };
  const note = noteOf(entry);
  const hidden = withoutScore.has(note);
  const components = Object.entries(entry.score.components).map(([id, { shown }]) => [id, shown] as const);
  return {
    entry: entry.id,
    division: entry.division,
    place,
    tied,
    total: hidden ? null : entry.score.total,
    components: hidden ? {} : Object.fromEntries(components),
    note,
  };
}
