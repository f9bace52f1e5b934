import type { Decision, Ranking } from '../../competition/index.js';
import { parseExact, type Exact } from '../../numbers/index.js';
import { placeRange, type RankedEntry } from '../../ranking/index.js';

/** What an entry that may get a place can still come to. */
export interface EntryBounds {
  readonly best: number;
  /** Infinity for who may end without a place. */
  readonly worst: number;
  /** The last place that the group it may end tied with can hold; `worst` where nobody asked for it. */
  readonly last: number;
  readonly least: Exact;
  readonly most: Exact;
}

export interface BoundsOptions {
  readonly ranking: Ranking;
  /** All marks of the division are in. */
  readonly complete: boolean;
  readonly decisions: readonly Decision[];
  /** Ask for the places of whole groups too: what is done about ties at a cut depends on them. */
  readonly withGroups: boolean;
}

/**
 * The bounds of a field by entry id; who cannot get a place any more is not in it. As long as the division is not
 * `complete`, nothing of it is final: marks outside the field (of past champions) may still move points by place.
 */
export function entryBounds(
  field: readonly RankedEntry[],
  { ranking, complete, decisions, withGroups }: BoundsOptions,
): ReadonlyMap<string, EntryBounds> {
  const open = complete ? field : field.map((entry) => ({ ...entry, score: { ...entry.score, complete: false } }));
  const places = placeRange(open, ranking, { decisions });
  // As if every tie were still to be drawn: then a place reaches down to the end of the group.
  const spans = withGroups ? placeRange(open, { ...ranking, whenStillTied: 'draw' }) : places;
  return new Map(
    open.flatMap(({ id, score: { least, most } }) => {
      const place = places.get(id);
      if (!place) return [];
      const last = Math.max(place.worst, spans.get(id)?.worst ?? Infinity);
      return [[id, { ...place, last, least: parseExact(least.total), most: parseExact(most.total) }] as const];
    }),
  );
}

/** Places go by the total first, more is better: who is ahead has at least as much. */
export function goesByTotal({ keys = [{ by: 'total' }] }: Ranking): boolean {
  const first = keys[0];
  return first?.by === 'total' && first.order !== 'asc';
}
