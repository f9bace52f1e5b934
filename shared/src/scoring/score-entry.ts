import type { Scoring } from '../competition/index.js';
import type { EntryMark, EntryScore, Penalty } from './entry-score.js';
import type { PlaceField } from './field/place-field.js';
import { groupMarks } from './group-marks.js';
import { scoreAspect } from './parts/score-aspect.js';
import { scoreCriterion } from './parts/score-criterion.js';
import { sumEntry } from './parts/sum-entry.js';
import { takeOff } from './parts/take-off.js';
import { readScheme } from './scheme/read-scheme.js';

/**
 * The score of one entry from its marks, whatever their order: the same marks always give the same bytes. The scheme is
 * one that `checkScoring` let through, and is not changed afterwards (it is read once for each object). Refuses marks that
 * cannot stand (as `checkMarks`, but a spread only leaves its aspect incomplete) and marks of unknown aspects
 * (`marking/unknown-aspect`).
 *
 * Points by place need the `field` of the entry's division (`placeField`). Without it such a mark counts as if it stood
 * alone, and the entry stays incomplete, so that nobody takes these points for final.
 */
export function scoreEntry(
  scoring: Scoring,
  marks: readonly EntryMark[],
  penalties: readonly Penalty[] = [],
  field?: PlaceField,
): EntryScore {
  const scheme = readScheme(scoring);
  const { rounding } = scheme;
  const grouped = groupMarks(scheme, marks);
  const aspects = Object.fromEntries(
    [...scheme.aspects].map(([id, { aspect }]) => [
      id,
      scoreAspect(aspect, grouped.get(id) ?? [], rounding, field?.get(id)),
    ]),
  );
  const criteria = Object.fromEntries(
    scheme.criteria.map((criterion) => [criterion.id, scoreCriterion(criterion, aspects, rounding)]),
  );
  return sumEntry(scheme, aspects, criteria, takeOff(scheme, penalties).taken);
}
