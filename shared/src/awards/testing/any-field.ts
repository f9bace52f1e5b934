import fc from 'fast-check';
import type { EntryFacts, Ranking, Scoring } from '../../competition/index.js';
import type { RankedEntry } from '../../ranking/index.js';
import { scoreField, type EntryMark } from '../../scoring/index.js';

/** An entry, the marks it has now, and the marks that are still to come. */
export interface Drawn {
  readonly facts: EntryFacts;
  readonly now: readonly EntryMark[];
  readonly late: readonly EntryMark[];
}

/** Two aspects of few points, so that ties are frequent, and one whose points go by place. */
const criteria: Scoring['criteria'] = [
  {
    id: 'A',
    aspects: [
      { id: 'x', max: '5', method: 'points' },
      { id: 'y', max: '5', method: 'points' },
    ],
  },
];
const byPlace: Scoring['criteria'] = [
  ...criteria,
  { id: 'B', aspects: [{ id: 'z', max: '2', method: 'place', first: '2', step: '1', best: 'low' }] },
];
export const anyScoring: fc.Arbitrary<Scoring> = fc
  .record({
    criteria: fc.constantFrom(criteria, criteria, byPlace),
    passMark: fc.constantFrom(undefined, undefined, '4'),
  })
  .map(({ criteria: all, passMark }) => ({
    components: [{ id: 'c', scaledTo: '10', outOf: '10', criteria: all ?? [] }],
    ...(passMark === undefined ? {} : { passMark }),
  }));

const keys: Ranking['keys'][] = [undefined, [{ by: 'total' }, { by: 'aspect:x' }], [{ by: 'aspect:x' }], []];
export const anyRanking: fc.Arbitrary<Ranking> = fc
  .record({
    keys: fc.constantFrom(...keys, undefined, undefined),
    whenStillTied: fc.constantFrom('share' as const, 'share' as const, 'manual' as const),
  })
  .map(({ keys: own, whenStillTied }) => ({ ...(own ? { keys: own } : {}), whenStillTied }));

const statuses = fc.constantFrom(
  ...Array.from({ length: 9 }, () => 'competed' as const),
  'selection-only' as const,
  'guest' as const,
  'absent' as const,
);

export function anyField(scoring: Scoring): fc.Arbitrary<Drawn[]> {
  const aspects =
    scoring.components?.flatMap((component) => component.criteria).flatMap((one) => one.aspects ?? []) ?? [];
  const mark = (aspect: string) => fc.integer({ min: 0, max: 5 }).map((value) => ({ aspect, value: String(value) }));
  const entry = fc.record({
    status: statuses,
    unit: fc.constantFrom('u', 'v', null),
    delegation: fc.constantFrom('d', 'e', null),
    marks: fc.tuple(...aspects.map(({ id }) => mark(id))),
    /** How many of the marks are there; most entries have them all. */
    there: fc.integer({ min: 0, max: 2 * aspects.length }),
  });
  return fc.array(entry, { minLength: 1, maxLength: 9 }).map((all) =>
    all.map(({ status, unit, delegation, marks, there }, index) => ({
      facts: { id: `e${index}`, division: 'all', status, unit, delegation },
      now: marks.slice(0, there),
      late: marks.slice(there),
    })),
  );
}

/** The field with the marks it has now, or with all of them. */
export function rankedOf(field: readonly Drawn[], scoring: Scoring, when: 'now' | 'at the end'): RankedEntry[] {
  const entries = field.map(({ facts, now, late }) => ({
    ...facts,
    marks: when === 'now' ? now : [...now, ...late],
  }));
  const scores = scoreField(scoring, entries);
  return entries.flatMap(({ id, division, status }) => {
    const score = scores.get(id);
    return score ? [{ id, division, status, score }] : [];
  });
}
