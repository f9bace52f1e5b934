import type { EntryFacts, EntryStatus, PrizeBase } from '../../competition/index.js';
import type { DivisionStandings } from '../../ranking/index.js';
import { isPlaced } from './placed-by-place.js';

/** What prize rules ask of an entry besides its standing. */
export type PrizeEntry = Pick<EntryFacts, 'id' | 'status' | 'unit'>;

/**
 * The field that shares, sizes and `fieldFrom` look at (03 §5): `competed`, whatever the note; of these the `placed`; or
 * the `registered`, all but guests. Entries for selection count in it only if asked.
 */
export function baseSize(
  { standings }: DivisionStandings,
  entries: ReadonlyMap<string, Pick<PrizeEntry, 'status'>>,
  { base = 'competed', countSelectionOnly = false }: PrizeBase,
): number {
  return standings.filter((standing) => {
    const status = entries.get(standing.entry)?.status;
    if (status === undefined || (status === 'selection-only' && !countSelectionOnly)) return false;
    if (base === 'registered') return status !== 'guest';
    return competes(status) && (base === 'competed' || isPlaced(standing));
  }).length;
}

function competes(status: EntryStatus): boolean {
  return status === 'competed' || status === 'selection-only';
}
