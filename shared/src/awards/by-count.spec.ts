import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ByCountRule, TieAtCut } from '../competition/index.js';
import { zero } from '../numbers/index.js';
import { byCount } from './by-count.js';
import type { Candidate } from './rule-run.js';

const candidate = (id: string, unit: string | null = null): Candidate => ({ id, unit, total: zero });
const groupsOf = (...sizes: number[]) =>
  sizes.map((size, place) => Array.from({ length: size }, (_, index) => candidate(`${place}.${index}`)));
const rule = (counts: readonly number[], tieAtCut: TieAtCut): ByCountRule => ({
  rule: 'by-count',
  awards: counts.map((count, index) => ({ award: `p${index}`, count })),
  tieAtCut,
});

/** The awards laid out one behind the other, and the list of entries laid beside them: the plainest way to say it. */
function laidOut(counts: readonly number[], sizes: readonly number[]) {
  const slots = counts.flatMap((count, index) => Array.from({ length: count }, () => `p${index}`));
  let next = 0;
  return sizes.map((size) => {
    const award = slots[next] ?? null;
    const straddles = award !== null && slots[next + size - 1] !== award;
    next += size;
    return { award, straddles };
  });
}

const some = fc.tuple(
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
  fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 }),
);

describe('awards laid beside the list', () => {
  it('include gives each group the award that its first member lies beside', () => {
    fc.assert(
      fc.property(some, ([counts, sizes]) => {
        const given = new Map(
          byCount(rule(counts, 'include'), groupsOf(...sizes)).given.map((one) => [one.entry, one.award]),
        );
        for (const [place, { award }] of laidOut(counts, sizes).entries()) {
          for (let index = 0; index < (sizes[place] ?? 0); index += 1) {
            expect(given.get(`${place}.${index}`) ?? null).toBe(award);
          }
        }
      }),
    );
  });

  it('undecided gives the same, except that straddling groups wait', () => {
    fc.assert(
      fc.property(some, ([counts, sizes]) => {
        const { given, undecided } = byCount(rule(counts, 'undecided'), groupsOf(...sizes));
        const expected = laidOut(counts, sizes);
        const waiting = expected.flatMap(({ award, straddles }, place) =>
          straddles ? [{ award, entries: groupsOf(...sizes)[place]?.map(({ id }) => id) }] : [],
        );
        expect(undecided).toEqual(waiting);
        for (const { entry, award } of given) {
          expect(expected[Number(entry.split('.')[0])]).toEqual({ award, straddles: false });
        }
      }),
    );
  });

  it('exclude never gives an award to a part of a group, or to more than its count', () => {
    fc.assert(
      fc.property(some, ([counts, sizes]) => {
        const { given, undecided } = byCount(rule(counts, 'exclude'), groupsOf(...sizes));
        expect(undecided).toEqual([]);
        for (const [index, count] of counts.entries()) {
          expect(given.filter(({ award }) => award === `p${index}`).length).toBeLessThanOrEqual(count);
        }
        for (const [place, size] of sizes.entries()) {
          const members = given.filter(({ entry }) => entry.startsWith(`${place}.`));
          expect([0, size]).toContain(members.length);
          expect(new Set(members.map(({ award }) => award)).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('without ties all three are the same', () => {
    fc.assert(
      fc.property(some, ([counts, sizes]) => {
        const single = groupsOf(...sizes.map(() => 1));
        const include = byCount(rule(counts, 'include'), single);
        expect(byCount(rule(counts, 'exclude'), single)).toEqual(include);
        expect(byCount(rule(counts, 'undecided'), single)).toEqual(include);
      }),
    );
  });
});

describe('a group that waits', () => {
  it('is listed by id, whatever its order in the list', () => {
    const group = ['b', 'c', 'a'].map((id) => candidate(id));
    expect(byCount(rule([1], 'undecided'), [group]).undecided).toEqual([{ award: 'p0', entries: ['a', 'b', 'c'] }]);
  });

  it('of two units, each tied at its limit, is two decisions', () => {
    const group = [candidate('a', 'u'), candidate('b', 'u'), candidate('c', 'v'), candidate('d', 'v'), candidate('e')];
    const { given, undecided } = byCount({ ...rule([5], 'undecided'), maxPerUnit: 1 }, [group]);
    expect(given).toEqual([{ entry: 'e', award: 'p0' }]);
    expect(undecided).toEqual([
      { award: 'p0', entries: ['a', 'b'] },
      { award: 'p0', entries: ['c', 'd'] },
    ]);
  });

  it('keeps the limit of its unit used, so that nobody below slips in', () => {
    const groups = [[candidate('a', 'u'), candidate('b', 'u')], [candidate('c', 'u')], [candidate('d')]];
    const { given } = byCount({ ...rule([3], 'undecided'), maxPerUnit: 1 }, groups);
    expect(given).toEqual([{ entry: 'd', award: 'p0' }]);
  });
});
