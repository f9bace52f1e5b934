import { describe, expect, it } from '@jest/globals';
import type { RankedEntry } from '../../ranking/index.js';
import { scoreEntry } from '../../scoring/index.js';
import { entryBounds, goesByTotal, type BoundsOptions } from './entry-bounds.js';

const scoring = {
  criteria: [
    { id: 'A', aspects: [{ id: 'x', max: '50', method: 'points' as const }] },
    { id: 'B', aspects: [{ id: 'y', max: '50', method: 'points' as const }] },
  ],
  passMark: '20',
};
const entry = (id: string, x: number, y?: number): RankedEntry => ({
  id,
  division: 'all',
  status: 'competed',
  score: scoreEntry(scoring, [
    { aspect: 'x', value: String(x) },
    ...(y === undefined ? [] : [{ aspect: 'y', value: String(y) }]),
  ]),
});
const options: BoundsOptions = { ranking: {}, complete: false, decisions: [], withGroups: true };
const boundsOf = (field: readonly RankedEntry[], more: Partial<BoundsOptions> = {}) =>
  [...entryBounds(field, { ...options, ...more })].map(
    ([id, { best, worst, last, least, most }]) =>
      `${id} ${best}..${worst}, group to ${last}, ${least.toFraction()}..${most.toFraction()}`,
  );

describe('what an entry can still come to', () => {
  it('is a range of places and of totals; a tie reaches down to the end of the group', () => {
    // a 80 for certain; b 30 to 80: it may draw level with a.
    expect(boundsOf([entry('a', 50, 30), entry('b', 30)])).toEqual([
      'a 1..1, group to 2, 80..80',
      'b 1..2, group to 2, 30..80',
    ]);
    expect(boundsOf([entry('a', 50, 30), entry('b', 30)], { withGroups: false })[0]).toBe('a 1..1, group to 1, 80..80');
  });

  it('has no last place for who may fall below the pass mark, and is nothing for who must', () => {
    const scored = [entry('a', 50, 30), entry('b', 5), entry('c', 1, 1)];
    expect(boundsOf(scored)).toEqual(['a 1..1, group to 1, 80..80', 'b 2..Infinity, group to Infinity, 5..55']);
  });

  it('is final only once the division is complete', () => {
    const done = [entry('a', 40, 30), entry('b', 30, 40), entry('c', 10, 10)];
    const ranking = { keys: [{ by: 'criterion:A' as const }] };
    expect(boundsOf(done, { ranking })).toEqual([
      'a 1..3, group to 3, 70..70',
      'b 1..3, group to 3, 70..70',
      'c 1..3, group to 3, 20..20',
    ]);
    expect(boundsOf(done, { ranking, complete: true })).toEqual([
      'a 1..1, group to 1, 70..70',
      'b 2..2, group to 2, 70..70',
      'c 3..3, group to 3, 20..20',
    ]);
    expect(boundsOf(done, { complete: true })[0]).toBe('a 1..1, group to 2, 70..70');
  });

  it('listens to decisions on places', () => {
    const done = [entry('a', 40, 30), entry('b', 30, 40)];
    const ranking = { whenStillTied: 'manual' as const };
    const decisions = [{ kind: 'order' as const, order: ['b', 'a'] }];
    const worst = (more: Partial<BoundsOptions>) =>
      [...entryBounds(done, { ...options, ranking, complete: true, ...more }).values()].map((one) => one.worst);
    expect(worst({})).toEqual([2, 2]);
    expect(worst({ decisions })).toEqual([2, 1]);
  });
});

describe('places go by the total', () => {
  it.each([
    [{}, true],
    [{ keys: [{ by: 'total' as const }] }, true],
    [
      {
        keys: [
          { by: 'total' as const, order: 'desc' as const },
          { by: 'time' as const, order: 'asc' as const },
        ],
      },
      true,
    ],
    [{ keys: [{ by: 'total' as const, order: 'asc' as const }] }, false],
    [{ keys: [{ by: 'time' as const, order: 'asc' as const }, { by: 'total' as const }] }, false],
    [{ keys: [] }, false],
  ])('%j: %s', (ranking, expected) => {
    expect(goesByTotal(ranking)).toBe(expected);
  });
});
