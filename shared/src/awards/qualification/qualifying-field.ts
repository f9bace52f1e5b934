import type { EntryFacts, Qualification } from '../../competition/index.js';
import type { DivisionStandings } from '../../ranking/index.js';
import { baseSize } from '../field/base-size.js';

type Known = ReadonlyMap<string, Pick<EntryFacts, 'id' | 'status'>>;

/** The field that shares look at; entries for selection only always count in it (03 §8). */
export function qualificationBase(standings: DivisionStandings, { base }: Qualification, known: Known): number {
  return baseSize(standings, known, { base: base ?? 'competed', countSelectionOnly: true });
}

/** The stage is not held for `notHeldUpTo` non-guests (whatever their status) or fewer. */
export function isHeld({ standings }: DivisionStandings, { notHeldUpTo }: Qualification, known: Known): boolean {
  if (notHeldUpTo === undefined) return true;
  const field = standings.filter(({ entry }) => {
    const status = known.get(entry)?.status;
    return status !== undefined && status !== 'guest';
  });
  return field.length > notHeldUpTo;
}
