import fc from 'fast-check';
import {
  entryStatuses,
  type Decision,
  type EntryStatus,
  type Ranking,
  type RankingKey,
  type RankingKeyName,
  type Scoring,
} from '../../competition/index.js';
import { scoreEntry, type EntryMark, type EntryScore } from '../../scoring/index.js';
import type { RankedEntry } from '../standing.js';

/** Theory and practice count half each; the width of a gap is measured and counts only as a tie-break. */
export const twoParts: Scoring = {
  components: [
    { id: 'theory', weight: '0.5', criteria: [{ id: 'T', aspects: [{ id: 'T1', max: '100', method: 'points' }] }] },
    {
      id: 'practice',
      weight: '0.5',
      criteria: [
        { id: 'P', aspects: [{ id: 'P1', max: '100', method: 'points' }] },
        {
          id: 'Z',
          weight: '0',
          aspects: [{ id: 'gap', max: '5', method: 'bands', bands: [{ to: '1', points: '5' }, { points: '2' }] }],
        },
      ],
    },
  ],
};

/** The same with a pass mark of 8 on practice and of 6 on the total. */
export const withPassMarks: Scoring = {
  ...twoParts,
  passMark: '6',
  components: twoParts.components?.map((part) => (part.id === 'practice' ? { ...part, passMark: '8' } : part)),
};

/** What is known of an entry; points that are not given are not marked yet. */
export interface Some {
  readonly theory?: number;
  readonly practice?: number;
  readonly gap?: string;
  readonly status?: EntryStatus;
  readonly division?: string;
  readonly time?: string;
}

export function marksOf({ theory, practice, gap }: Some): EntryMark[] {
  const marks = { T1: theory, P1: practice, gap };
  return Object.entries(marks).flatMap(([aspect, value]) =>
    value === undefined ? [] : [{ aspect, value: String(value) }],
  );
}

export function entryWith(id: string, some: Some, scoring: Scoring = twoParts): RankedEntry {
  const { status = 'competed', division = 'all', time } = some;
  return { id, division, status, time, score: scoreOf(scoring, marksOf(some)) };
}

const known = new Map<Scoring, Map<string, EntryScore>>();

// A law ranks tens of thousands of entries with few different marks: each score is worked out once.
function scoreOf(scoring: Scoring, marks: readonly EntryMark[]): EntryScore {
  const scores = known.get(scoring) ?? new Map<string, EntryScore>();
  known.set(scoring, scores);
  const key = JSON.stringify(marks);
  const score = scores.get(key) ?? scoreEntry(scoring, marks);
  scores.set(key, score);
  return score;
}

/** The ranking by these keys; `time` ascends. */
export function by(...keys: RankingKeyName[]): Ranking {
  return { keys: keys.map((key) => (key === 'time' ? { by: key, order: 'asc' as const } : { by: key })) };
}

const points = fc.integer({ min: 0, max: 12 });
const mayBeMissing = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 6 });
const mostlyCompeted = fc.oneof(
  { arbitrary: fc.constant<EntryStatus>('competed'), weight: 5 },
  { arbitrary: fc.constantFrom(...entryStatuses), weight: 2 },
);

/** Few different values, so that ties are common. */
export const anySome: fc.Arbitrary<Some> = fc.record({
  theory: mayBeMissing(points),
  practice: mayBeMissing(points),
  gap: mayBeMissing(fc.constantFrom('0.5', '1', '2.25', 'dnf')),
  time: mayBeMissing(fc.constantFrom('59.9', '60', '60.0', '100')),
  status: mostlyCompeted,
  division: fc.constantFrom('staff', 'students'),
});

/** Up to so many entries with the ids e0, e1 … */
export function anyField(maxLength: number, scoring: Scoring = withPassMarks): fc.Arbitrary<RankedEntry[]> {
  return fc.array(anySome, { maxLength }).map((all) => all.map((some, index) => entryWith(`e${index}`, some, scoring)));
}

const anyKey: fc.Arbitrary<RankingKey> = fc
  .tuple(
    fc.constantFrom<RankingKeyName>('total', 'time', 'component:practice', 'criterion:T', 'aspect:gap', 'mark:gap'),
    fc.constantFrom<'asc' | 'desc' | undefined>('asc', 'desc', undefined),
  )
  .map(([key, order]) => ({ by: key, order: key === 'time' ? 'asc' : order }));

/** Keys of every kind but `scaled`, now and then none at all. */
export const anyRanking: fc.Arbitrary<Ranking> = fc.record(
  {
    keys: fc.uniqueArray(anyKey, { maxLength: 3, selector: (key) => key.by }),
    whenStillTied: fc.constantFrom('share', 'manual', 'draw'),
  },
  { requiredKeys: [] },
);

const someIds = fc.shuffledSubarray(['e0', 'e1', 'e2', 'e3', 'e4'], { minLength: 2 });
const ofDivision = fc.constantFrom<{ division?: string }>({}, { division: 'staff' }, { division: 'students' });

/** Orders and draws of two or more of e0 … e4; few of them hold. */
export const anyDecisions: fc.Arbitrary<Decision[]> = fc.array(
  fc
    .tuple(fc.constantFrom('order', 'draw'), someIds, ofDivision)
    .map(([kind, ids, division]) =>
      kind === 'order' ? { kind, order: ids, ...division } : { kind: 'draw', entries: ids, seed: 'seed', ...division },
    ),
  { maxLength: 8 },
);
