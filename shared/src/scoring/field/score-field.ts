import type { Scoring } from '../../competition/index.js';
import type { EntryScore } from '../entry-score.js';
import { scoreEntry } from '../score-entry.js';
import { placeField, type FieldEntry } from './place-field.js';

/** The scores of a whole skill by entry, in the order of the entries. Refuses like `scoreEntry`. */
export function scoreField(scoring: Scoring, entries: readonly FieldEntry[]): Map<string, EntryScore> {
  const divisions = new Map<string, FieldEntry[]>();
  for (const entry of entries) {
    const there = divisions.get(entry.division);
    if (there) there.push(entry);
    else divisions.set(entry.division, [entry]);
  }
  const fields = new Map([...divisions].map(([division, those]) => [division, placeField(scoring, those)]));
  return new Map(
    entries.map(({ id, division, marks, penalties }) => [
      id,
      scoreEntry(scoring, marks, penalties, fields.get(division)),
    ]),
  );
}
