import fc from 'fast-check';
import { line, standingsOf, type Line } from './field-of.js';

/** A made-up division: few different totals, so that ties are frequent; some tied groups wait for the order of their places. */
export interface AnyDivision {
  readonly lines: readonly Line[];
  readonly waiting: readonly (readonly string[])[];
}

const someone = fc.record({
  total: fc.integer({ min: 0, max: 8 }),
  unit: fc.constantFrom('u', 'v', null),
  status: fc.constantFrom(
    ...Array.from({ length: 9 }, () => 'competed' as const),
    'selection-only' as const,
    'guest' as const,
    'absent' as const,
  ),
  note: fc.constantFrom(...Array.from({ length: 9 }, () => null), 'incomplete' as const, 'below-pass-mark' as const),
});

export const anyDivision: fc.Arbitrary<AnyDivision> = fc
  .record({ all: fc.array(someone, { maxLength: 12 }), waitingTotals: fc.subarray([2, 4, 6]) })
  .map(({ all, waitingTotals }) => {
    const lines = all.map(({ total, ...more }, index) => line(`e${String(index).padStart(2, '0')}`, total, more));
    const { standings } = standingsOf(lines);
    const groups = waitingTotals.map((total) =>
      standings.filter((one) => one.tied && one.place !== null && one.total === total.toFixed(2)),
    );
    return {
      lines,
      waiting: groups.filter((group) => group.length > 0).map((group) => group.map(({ entry }) => entry)),
    };
  });
