import { parseExact, type Exact } from '../../numbers/index.js';
import type { DivisionStandings, Standing } from '../../ranking/index.js';
import type { PrizeEntry } from './base-size.js';
import { placedByPlace } from './placed-by-place.js';

/** A placed entry of a division. */
export interface Contender {
  readonly id: string;
  readonly unit: string | null;
  readonly standing: Standing;
  readonly total: Exact;
}

/** Those who share a place. */
export interface FieldGroup {
  /** Place among the entries that can take prizes. */
  readonly place: number;
  readonly takers: readonly Contender[];
  /** Past champions: they have a place, and prizes pass them by. */
  readonly selectionOnly: readonly Contender[];
  /** The place waits for a decision. */
  readonly undecided: boolean;
}

/** A division as prize rules see it: the placed, best first, and how many of them can take prizes. */
export interface PrizeField {
  readonly groups: readonly FieldGroup[];
  readonly takers: number;
}

/** Guests, disqualified and unplaced entries are not in it, nor is who is missing in `entries`. */
export function prizeField(division: DivisionStandings, entries: ReadonlyMap<string, PrizeEntry>): PrizeField {
  const undecided = new Set(division.undecided.flat());
  let takers = 0;
  const groups = placedByPlace(division.standings).map((standings): FieldGroup => {
    const group = {
      place: takers + 1,
      takers: contenders(standings, entries, 'competed'),
      selectionOnly: contenders(standings, entries, 'selection-only'),
      undecided: standings.some(({ entry }) => undecided.has(entry)),
    };
    takers += group.takers.length;
    return group;
  });
  return { groups, takers };
}

function contenders(
  standings: readonly Standing[],
  entries: ReadonlyMap<string, PrizeEntry>,
  status: 'competed' | 'selection-only',
): Contender[] {
  return standings.flatMap((standing) => {
    const entry = entries.get(standing.entry);
    if (entry?.status !== status) return [];
    return { id: entry.id, unit: entry.unit ?? null, standing, total: parseExact(standing.total ?? '0') };
  });
}
