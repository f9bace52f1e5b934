import type { Base } from '@jiangsai/shared';
import { compare, decimal, whole, type Fraction } from './exact.js';
import { statusOf, type Note } from './plain-package.js';
import type { Group, Row } from './places.js';

/** One division of one skill, ranked: what prizes, honours and qualification look at. */
export interface Field {
  readonly division: string;
  readonly rows: readonly Row[];
  readonly groups: readonly Group[];
  /** "In 5 and 6 place means place among the entries that can take prizes." */
  readonly takers: readonly Group[];
  readonly note: Note;
}

/** Never to guests, disqualified, unplaced, selection-only. */
export function takersOf(groups: readonly Group[]): Group[] {
  let place = 1;
  return groups.flatMap((group) => {
    const rows = group.rows.filter(({ entry }) => statusOf(entry) === 'competed');
    const taking = { place, rows, open: group.open && rows.length > 1 };
    place += rows.length;
    return rows.length > 0 ? [taking] : [];
  });
}

/**
 * `competed` (default; status competed, whatever its note), `placed` (of these the placed), `registered` (all but guests,
 * absent and withdrawn included); selection-only counts in any of them only when asked.
 */
export function baseOf(rows: readonly Row[], base: Base = 'competed', countSelectionOnly = false): Fraction {
  const counted = rows.filter(({ entry, note }) => {
    const status = statusOf(entry);
    if (status === 'guest') return false;
    if (status === 'selection-only') return countSelectionOnly && (base !== 'placed' || note === null);
    if (base === 'registered') return true;
    return status === 'competed' && (base === 'competed' || note === null);
  });
  return whole(counted.length);
}

/** `minScore` (who is below is skipped, the next moves up). */
export const reaches = (row: Row, minScore: string | undefined) =>
  minScore === undefined || compare(row.score.total, decimal(minScore)) >= 0;
