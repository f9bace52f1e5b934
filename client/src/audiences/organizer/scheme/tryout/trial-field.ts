import { listAspects, placeField, type PlaceField, type Scoring } from '@jiangsai/shared';
import { refuseMark } from '../../../../pieces/marks/refuse-mark.js';
import type { TrialMarks } from './trial-marks.js';

/** Numbers of other made-up entries, as they were typed, by aspect: what points by place are taken among. */
export type OtherNumbers = ReadonlyMap<string, string>;

/** The field of the made-up entry: itself, and an entry for each number of another one. */
export function trialField(scoring: Scoring, own: TrialMarks, others: OtherNumbers): PlaceField {
  const placed = listAspects(scoring).flatMap(({ aspect }) => (aspect.method === 'place' ? [aspect] : []));
  const marksOf = placed.map((aspect) =>
    (others.get(aspect.id) ?? '')
      .split(/[\s,，、;；]+/)
      .filter((value) => value !== '' && refuseMark(aspect, value) === null)
      .map((value) => ({ aspect: aspect.id, value })),
  );
  const most = Math.max(0, ...marksOf.map((marks) => marks.length));
  const field = Array.from({ length: most }, (_, at) => ({
    id: `other ${at}`,
    marks: marksOf.flatMap((marks) => marks[at] ?? []),
  }));
  // Whom nothing was typed for is not there, so that the field counts as complete.
  const entries = [{ id: 'own', marks: own }, ...field].map((entry) => ({
    ...entry,
    division: 'all',
    status: 'competed' as const,
  }));
  return placeField(scoring, entries);
}
