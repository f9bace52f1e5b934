import type { ScoredEntry } from '../../awards/index.js';
import { scoreField, type FieldEntry } from '../../scoring/index.js';
import type { PackageEntry } from '../competition-package/package-entry.js';
import type { PackageSkill } from '../competition-package/package-skill.js';

/** The entries of a skill with their scores, in the order of the package. */
export function scoredEntries({ scoring, entries = [], marks = [], penalties = [] }: PackageSkill): ScoredEntry[] {
  const marksOf = byEntry(marks);
  const penaltiesOf = byEntry(penalties);
  const field = entries.map((entry): FieldEntry => ({
    ...placeOf(entry),
    id: entry.id,
    marks: marksOf.get(entry.id) ?? [],
    penalties: penaltiesOf.get(entry.id) ?? [],
  }));
  const scores = scoreField(scoring, field);
  return entries.flatMap((entry) => {
    const score = scores.get(entry.id);
    return score ? { ...entry, ...placeOf(entry), score } : [];
  });
}

/** Where an entry competes, with the defaults of a package. */
function placeOf({ division = 'all', status = 'competed' }: PackageEntry): Pick<ScoredEntry, 'division' | 'status'> {
  return { division, status };
}

function byEntry<T extends { readonly entry: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.entry);
    if (group) group.push(item);
    else groups.set(item.entry, [item]);
  }
  return groups;
}
