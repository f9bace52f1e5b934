import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listAspects, type EntryStatus, type Scoring } from '../../competition/index.js';
import { combineOf, judgesNeeded } from '../../marking/index.js';
import { parseDecimal } from '../../numbers/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { scoreField, type EntryMark, type FieldEntry } from '../index.js';
import { marksOf } from '../testing/any-marks.js';
import { anyAspect, anyPlaceAspect, anyScoring } from '../testing/any-scoring.js';

const schemes = anyScoring(fc.oneof({ weight: 3, arbitrary: anyPlaceAspect }, { weight: 1, arbitrary: anyAspect }));
const statuses = fc.constantFrom<EntryStatus>(
  'competed',
  'competed',
  'selection-only',
  'guest',
  'disqualified',
  'absent',
);

/** Marks of an entry: `some` of them, and all that are still to come. */
interface Career {
  readonly id: string;
  readonly division: string;
  readonly status: EntryStatus;
  readonly some: readonly EntryMark[];
  readonly all: readonly EntryMark[];
}

const career = (scoring: Scoring, id: string): fc.Arbitrary<Career> => {
  const lists = listAspects(scoring).map(({ aspect }) => {
    const needed = combineOf(aspect).kind === 'single' ? 1 : judgesNeeded(aspect);
    return fc.record({ all: marksOf(aspect, needed), early: fc.boolean() });
  });
  return fc
    .record({ status: statuses, division: fc.constantFrom('a', 'b'), lists: fc.tuple(...lists) })
    .map(({ lists: own, ...rest }) => ({
      id,
      ...rest,
      some: own.flatMap(({ all, early }) => (early ? all : [])),
      all: own.flatMap(({ all }) => all),
    }));
};
const fields = schemes.chain((scoring) =>
  fc.tuple(fc.constant(scoring), fc.tuple(...['1', '2', '3', '4'].map((id) => career(scoring, id)))),
);
const now = ({ some, ...entry }: Career): FieldEntry => ({ ...entry, marks: some });
const later = ({ all, ...entry }: Career): FieldEntry => ({ ...entry, marks: all });
const bytes = (value: unknown) => JSON.stringify(value);

describe('laws of a field', () => {
  it('guests, and all who are not ranked, change nobody', () => {
    fc.assert(
      fc.property(fields, ([scoring, careers]) => {
        const ranked = careers.filter(({ status }) => status === 'competed' || status === 'selection-only');
        const [alone, among] = [scoreField(scoring, ranked.map(now)), scoreField(scoring, careers.map(now))];
        for (const { id } of ranked) expect(bytes(among.get(id))).toBe(bytes(alone.get(id)));
      }),
      lawRuns,
    );
  });

  it('a division changes nobody in another', () => {
    fc.assert(
      fc.property(fields, ([scoring, careers]) => {
        const own = careers.filter(({ division }) => division === 'a');
        const [alone, among] = [scoreField(scoring, own.map(now)), scoreField(scoring, careers.map(now))];
        for (const { id } of own) expect(bytes(among.get(id))).toBe(bytes(alone.get(id)));
      }),
      lawRuns,
    );
  });

  it('the order of entries never matters', () => {
    fc.assert(
      fc.property(fields, ([scoring, careers]) => {
        const [there, back] = [
          scoreField(scoring, careers.map(now)),
          scoreField(scoring, [...careers].reverse().map(now)),
        ];
        for (const { id } of careers) expect(bytes(back.get(id))).toBe(bytes(there.get(id)));
      }),
      lawRuns,
    );
  });

  it('whatever is marked later, by oneself or by others, leaves nobody outside the bounds', () => {
    fc.assert(
      fc.property(fields, ([scoring, careers]) => {
        const [early, final] = [scoreField(scoring, careers.map(now)), scoreField(scoring, careers.map(later))];
        for (const { id } of careers) {
          const [before, after] = [early.get(id), final.get(id)];
          if (!before || !after?.complete) continue;
          const total = parseDecimal(after.total);
          const inside = total.gte(parseDecimal(before.least.total)) && total.lte(parseDecimal(before.most.total));
          expect(inside).toBe(true);
        }
      }),
      lawRuns,
    );
  });
});
