import type { EntryFacts, Qualification } from '../../competition/index.js';
import { parseDecimal, parseExact } from '../../numbers/index.js';
import type { DivisionStandings, Standing } from '../../ranking/index.js';
import { placedByPlace } from '../field/placed-by-place.js';
import type { PlaceGroup } from '../list/place-group.js';

/** An entry that may qualify. */
export interface Candidate {
  readonly id: string;
  readonly unit: string | null;
  readonly delegation: string | null;
}

/** Who may qualify, the best first, those of one place together. */
export function candidateGroups(
  division: DivisionStandings,
  qualification: Qualification,
  entries: ReadonlyMap<string, EntryFacts>,
): PlaceGroup<Candidate>[] {
  const declined = new Set(qualification.declined);
  const undecided = new Set(division.undecided.flat());
  return placedByPlace(division.standings).map((standings, index) => ({
    place: index + 1,
    members: standings
      .filter((standing) => !declined.has(standing.entry) && reaches(standing, qualification))
      .flatMap(({ entry }) => candidate(entries.get(entry))),
    others: 0,
    barred: [],
    undecided: standings.some(({ entry }) => undecided.has(entry)),
  }));
}

function candidate(entry: EntryFacts | undefined): Candidate[] {
  if (entry?.status !== 'competed' && entry?.status !== 'selection-only') return [];
  return [{ id: entry.id, unit: entry.unit ?? null, delegation: entry.delegation ?? null }];
}

/** The score and the components that are asked for, as shown. */
export function reaches(
  { total, components }: Pick<Standing, 'total' | 'components'>,
  { minScore, minComponents = {} }: Qualification,
): boolean {
  const shown = new Map(Object.entries(components));
  return (
    isAtLeast(total, minScore) && Object.entries(minComponents).every(([id, least]) => isAtLeast(shown.get(id), least))
  );
}

function isAtLeast(points: string | null | undefined, least: string | undefined): boolean {
  if (least === undefined) return true;
  return points !== null && points !== undefined && parseExact(points).gte(parseDecimal(least));
}
