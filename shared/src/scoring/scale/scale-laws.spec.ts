import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entryStatuses, type EntryStatus, type ScaleKind, type Scoring } from '../../competition/index.js';
import { parseDecimal } from '../../numbers/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { scaleEntries, type ScalableEntry } from './scale-entries.js';

const kinds: readonly ScaleKind[] = ['ws500', 'ws700', 'pooled'];
const schemeOf = (kind: ScaleKind, digits = 0): Scoring => ({
  criteria: [],
  scale: { kind, digits },
  rounding: { scale: { digits } },
});

/** A total of up to 100 with two decimals; few whole ones, so that equal totals and a MAD of 0 are common. */
const total = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map((points) => `${points}.00`),
  fc.integer({ min: 0, max: 10_000 }).map((cents) => (cents / 100).toFixed(2)),
);
const fieldOf = (status: fc.Arbitrary<EntryStatus>) =>
  fc
    .array(
      fc.record({
        division: fc.constantFrom('staff', 'students'),
        pool: fc.constantFrom(null, 'a', 'b'),
        status,
        total,
        complete: fc.boolean(),
      }),
      { maxLength: 14 },
    )
    .map((all) =>
      all.map(({ total: points, complete, ...more }, index): ScalableEntry => ({
        id: `e${index}`,
        ...more,
        score: { total: points, complete },
      })),
    );
const anyField = fieldOf(fc.constantFrom(...entryStatuses));
const inside = ({ status, score }: ScalableEntry) =>
  score.complete && (status === 'competed' || status === 'selection-only');

describe.each(kinds)('laws of %s', (kind) => {
  const scoring = schemeOf(kind);

  it('never turns two entries round inside a pool', () => {
    fc.assert(
      fc.property(anyField, (entries) => {
        const points = scaleEntries(scoring, entries);
        for (const a of entries.filter(inside)) {
          for (const b of entries.filter(inside)) {
            if (a.division !== b.division || (kind === 'pooled' && a.pool !== b.pool)) continue;
            if (parseDecimal(a.score.total).lt(parseDecimal(b.score.total))) {
              const [low = '', high = ''] = [points.get(a.id), points.get(b.id)];
              expect(parseDecimal(low).lte(parseDecimal(high))).toBe(true);
            }
            if (a.score.total === b.score.total) expect(points.get(a.id)).toBe(points.get(b.id));
          }
        }
      }),
      lawRuns,
    );
  });

  it('gives points to exactly the complete entries that are ranked', () => {
    fc.assert(
      fc.property(anyField, (entries) => {
        const ids = entries.filter(inside).map(({ id }) => id);
        expect([...scaleEntries(scoring, entries).keys()].sort()).toEqual(ids.sort());
      }),
      lawRuns,
    );
  });

  it("lets nobody else change anybody's points", () => {
    fc.assert(
      fc.property(anyField, (entries) => {
        expect(scaleEntries(scoring, entries.filter(inside))).toEqual(scaleEntries(scoring, entries));
      }),
      lawRuns,
    );
  });

  it('does not look at the order of the entries', () => {
    const shuffled = anyField.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffled, ([entries, moved]) => {
        const points = scaleEntries(scoring, entries);
        expect(new Map([...scaleEntries(scoring, moved)].sort())).toEqual(new Map([...points].sort()));
      }),
      lawRuns,
    );
  });

  it('moves nobody when every total rises alike', () => {
    const risen = ({ score, ...rest }: ScalableEntry): ScalableEntry => ({
      ...rest,
      score: { ...score, total: `9${score.total.padStart(6, '0')}` },
    });
    fc.assert(
      fc.property(anyField, (entries) => {
        expect(scaleEntries(scoring, entries.map(risen))).toEqual(scaleEntries(scoring, entries));
      }),
      lawRuns,
    );
  });
});

describe('the formulas, worked out once more in floats', () => {
  const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const medianOf = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
  };
  const squares = (values: readonly number[]) => {
    const centre = meanOf(values);
    return values.reduce((sum, x) => sum + (x - centre) ** 2, 0);
  };
  const plain: Readonly<Record<string, (all: readonly number[], x: number) => number>> = {
    ws500: (all, x) => 500 + (30 * (x - meanOf(all))) / Math.sqrt(squares(all) / all.length),
    ws700: (all, x) => {
      const away = all.map((one) => Math.abs(one - medianOf(all)));
      return 700 + (30 * (x - medianOf(all))) / (1.4826 * medianOf(away) || 1.2533 * meanOf(away));
    },
    pooled: (all, x) => {
      const deviation = Math.sqrt(squares(all) / (all.length - 1));
      return Math.min(100, Math.max(0, 70 + (10 * (x - meanOf(all))) / Math.max(deviation, 5)));
    },
  };

  it.each(kinds)('%s comes out the same to six decimals', (kind) => {
    const totals = fc.uniqueArray(total, { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(totals, fc.nat(), (all, at) => {
        const numbers = all.map(Number);
        const entries = all.map((points, index): ScalableEntry => ({
          id: String(index),
          division: 'all',
          status: 'competed',
          score: { total: points, complete: true },
        }));
        const index = at % all.length;
        const points = Number(scaleEntries(schemeOf(kind, 8), entries).get(String(index)));
        expect(points).toBeCloseTo(plain[kind]?.(numbers, numbers[index] ?? 0) ?? NaN, 6);
      }),
      lawRuns,
    );
  });
});
