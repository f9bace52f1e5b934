import type { EntryStatus, PlaceAspect, Scoring } from '../../competition/index.js';
import { betterFirst, combineMarks, type PlaceNumbers } from '../../marking/index.js';
import type { Exact } from '../../numbers/index.js';
import type { EntryMark, Penalty } from '../entry-score.js';
import { readScheme } from '../scheme/read-scheme.js';

/** The numbers that points by place are taken among, by aspect, in one division. */
export type PlaceField = ReadonlyMap<string, PlaceNumbers>;

/** What scoring a whole skill asks of an entry. */
export interface FieldEntry {
  readonly id: string;
  readonly division: string;
  readonly status: EntryStatus;
  readonly marks: readonly EntryMark[];
  readonly penalties?: readonly Penalty[];
}

/** Whether points depend on the other entries, so that an entry cannot be scored alone. */
export function needsField(scoring: Scoring): boolean {
  return readScheme(scoring).placed.length > 0;
}

/**
 * The field of one division: of each place aspect the numbers of the ranked entries (`competed`, `selection-only`) that
 * have one. Guests and all others change nobody's points. Pass the entries of that division only. Refuses marks that
 * cannot stand, like `scoreEntry`.
 */
export function placeField(scoring: Scoring, entries: readonly FieldEntry[]): PlaceField {
  const ranked = entries.filter(({ status }) => status === 'competed' || status === 'selection-only');
  return new Map(readScheme(scoring).placed.map(({ aspect }) => [aspect.id, numbersOf(aspect, ranked)]));
}

function numbersOf(aspect: PlaceAspect, ranked: readonly FieldEntry[]): PlaceNumbers {
  const numbers: Exact[] = [];
  let open = 0;
  for (const { marks } of ranked) {
    const own = marks.filter((mark) => mark.aspect === aspect.id);
    const { measured } = combineMarks(aspect, own);
    if (measured !== null) numbers.push(measured);
    if (own.length === 0) open += 1;
  }
  return { numbers: numbers.sort(betterFirst(aspect)), open };
}
