import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TieAtCut } from '../../competition/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { giveDownTheList } from './give-down-the-list.js';
import type { PlaceGroup } from './place-group.js';
import { CountedSupply } from './supply.js';
import { UnitLimit } from './unit-limit.js';

interface Someone {
  readonly id: string;
  readonly unit: string | null;
}

/** Groups of these sizes; members are `place.index`. */
function groupsOf(...sizes: number[]): PlaceGroup<Someone>[] {
  return sizes.map((size, place) =>
    groupOf(...Array.from({ length: size }, (_, index): [string, null] => [`${place}.${index}`, null])),
  );
}
function groupOf(...members: [id: string, unit: string | null][]): PlaceGroup<Someone> {
  return { place: 1, members: members.map(([id, unit]) => ({ id, unit })), others: 0, barred: [], undecided: false };
}

function give(counts: readonly number[], tieAtCut: TieAtCut, groups: PlaceGroup<Someone>[], maxPerUnit?: number) {
  return giveDownTheList(groups, {
    supply: new CountedSupply(counts.map((count, index) => ({ award: `p${index}`, count }))),
    tieAtCut,
    limits: [new UnitLimit(maxPerUnit, tieAtCut, ({ unit }) => unit)],
    decide: () => null,
  });
}
const awardsOf = (outcome: ReturnType<typeof give>) =>
  new Map(outcome.given.map(({ entry, offer }) => [entry, offer.award]));

/** The awards laid out one behind the other, and the list laid beside them: the plainest way to say it. */
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
        const given = awardsOf(give(counts, 'include', groupsOf(...sizes)));
        for (const [place, { award }] of laidOut(counts, sizes).entries()) {
          for (let index = 0; index < (sizes[place] ?? 0); index += 1) {
            expect(given.get(`${place}.${index}`) ?? null).toBe(award);
          }
        }
      }),
      lawRuns,
    );
  });

  it('undecided gives the same, except that straddling groups wait', () => {
    fc.assert(
      fc.property(some, ([counts, sizes]) => {
        const outcome = give(counts, 'undecided', groupsOf(...sizes));
        const expected = laidOut(counts, sizes);
        const waiting = expected.flatMap(({ award, straddles }, place) =>
          straddles ? [{ award, entries: groupsOf(...sizes)[place]?.members.map(({ id }) => id) }] : [],
        );
        expect(outcome.undecided).toEqual(waiting);
        for (const [entry, award] of awardsOf(outcome)) {
          expect(expected[Number(entry.split('.')[0])]).toEqual({ award, straddles: false });
        }
        const fitting = expected.map(({ award, straddles }, place) => (award && !straddles ? (sizes[place] ?? 0) : 0));
        expect(outcome.given).toHaveLength(fitting.reduce((a, b) => a + b, 0));
      }),
      lawRuns,
    );
  });

  it('exclude gives a group the first award that has room for all of it, and lets the awards before lapse', () => {
    fc.assert(
      fc.property(some, ([counts, sizes]) => {
        const given = awardsOf(give(counts, 'exclude', groupsOf(...sizes)));
        let left = counts.map((count, index) => ({ award: `p${index}`, count }));
        for (const [place, size] of sizes.entries()) {
          const at = left.findIndex(({ count }) => count >= size);
          left = at === -1 ? [] : left.slice(at).map((one, i) => (i === 0 ? { ...one, count: one.count - size } : one));
          for (let index = 0; index < size; index += 1) {
            expect(given.get(`${place}.${index}`)).toBe(left[0]?.award);
          }
        }
      }),
      lawRuns,
    );
  });

  it('without ties all three are the same', () => {
    fc.assert(
      fc.property(some, ([counts, sizes]) => {
        const single = groupsOf(...sizes.map(() => 1));
        const include = give(counts, 'include', single).given;
        expect(give(counts, 'exclude', single).given).toEqual(include);
        expect(give(counts, 'undecided', single).given).toEqual(include);
      }),
      lawRuns,
    );
  });
});

describe('a group that waits', () => {
  it('is listed by id, whatever its order in the list', () => {
    const group = groupOf(['b', null], ['c', null], ['a', null]);
    expect(give([1], 'undecided', [group]).undecided).toEqual([{ award: 'p0', entries: ['a', 'b', 'c'] }]);
  });

  it('of two units, each tied at its limit, is two decisions', () => {
    const group = groupOf(['a', 'u'], ['b', 'u'], ['c', 'v'], ['d', 'v'], ['e', null]);
    const outcome = give([5], 'undecided', [group], 1);
    expect([...awardsOf(outcome)]).toEqual([['e', 'p0']]);
    expect(outcome.undecided).toEqual([
      { award: 'p0', entries: ['a', 'b'] },
      { award: 'p0', entries: ['c', 'd'] },
    ]);
  });

  it('keeps the limit of its unit used, so that nobody below slips in', () => {
    const groups = [groupOf(['a', 'u'], ['b', 'u']), groupOf(['c', 'u']), groupOf(['d', null])];
    expect([...awardsOf(give([3], 'undecided', groups, 1))]).toEqual([['d', 'p0']]);
  });

  it('for its place waits whatever the rule does about ties, uses up what it may get, and is no item', () => {
    for (const tieAtCut of ['include', 'exclude', 'undecided'] as const) {
      const groups = [{ ...groupOf(['a', null], ['b', null]), undecided: true }, groupOf(['c', null])];
      const outcome = give([1, 1, 1], tieAtCut, groups);
      expect([...awardsOf(outcome)]).toEqual([['c', 'p2']]);
      expect(outcome.undecided).toEqual([]);
      expect(outcome.passed.map(({ entry, why }) => `${entry} ${why}`)).toEqual([
        'a waiting-for-place',
        'b waiting-for-place',
      ]);
    }
  });

  it('for its place waits also at the limit of its unit, and the others of the group get theirs', () => {
    for (const tieAtCut of ['include', 'exclude', 'undecided'] as const) {
      const group = { ...groupOf(['a', 'u'], ['b', 'u'], ['c', 'v']), undecided: true };
      const outcome = give([4], tieAtCut, [group, groupOf(['d', 'u'])], 1);
      expect([...awardsOf(outcome)]).toEqual([['c', 'p0']]);
      expect(outcome.undecided).toEqual([]);
    }
  });
});

describe('who is passed by', () => {
  const why = (outcome: ReturnType<typeof give>) => outcome.passed.map((one) => `${one.entry} ${one.award} ${one.why}`);

  it('is told as long as there is something to give', () => {
    const barred = { ...groupOf(['b', null]), barred: [{ id: 'champion', why: 'selection-only' as const }] };
    const late = { ...groupOf(), barred: [{ id: 'late', why: 'min-score' as const }] };
    expect(why(give([2], 'include', [groupOf(['a', null]), barred, late]))).toEqual(['champion p0 selection-only']);
  });

  it('at a limit of its unit is told so', () => {
    const groups = [groupOf(['a', 'u']), groupOf(['b', 'u']), groupOf(['c', 'v'])];
    expect(why(give([1, 1], 'include', groups, 1))).toEqual(['b p1 unit-limit']);
  });

  it('tied at the limit under exclude is told so, and who comes after finds the unit closed', () => {
    const groups = [groupOf(['a', 'u'], ['b', 'u']), groupOf(['c', 'u'])];
    expect(why(give([3], 'exclude', groups, 1))).toEqual(['a p0 unit-tie', 'b p0 unit-tie', 'c p0 unit-limit']);
  });

  it('tied at the cut under exclude is told each award that it missed', () => {
    expect(why(give([1, 1], 'exclude', groupsOf(2)))).toEqual(['0.0 p0 tie', '0.1 p0 tie', '0.0 p1 tie', '0.1 p1 tie']);
  });
});
