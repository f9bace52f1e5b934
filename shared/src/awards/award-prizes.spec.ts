import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EntryStatus, PrizeRule } from '../competition/index.js';
import type { DivisionStandings, Standing, StandingNote } from '../ranking/index.js';
import { awardPrizes, type PrizeEntry } from './index.js';

interface Line {
  readonly id: string;
  readonly total: number;
  readonly unit?: string;
  readonly status?: EntryStatus;
  readonly note?: StandingNote;
}

/** A division as it would be ranked by total; who has a note is not placed. */
function division(lines: readonly Line[], name = 'all'): DivisionStandings {
  const placed = lines.filter(({ note }) => note === undefined).sort((a, b) => b.total - a.total);
  const standing = ({ id, total, note }: Line): Standing => ({
    entry: id,
    division: name,
    place: note === undefined ? placed.findIndex((other) => other.total === total) + 1 : null,
    tied: false,
    total: total.toFixed(2),
    components: {},
    note: note ?? null,
  });
  const unplaced = lines.filter(({ note }) => note !== undefined);
  return { division: name, complete: true, standings: [...placed, ...unplaced].map(standing) };
}
const entriesOf = (lines: readonly Line[]): PrizeEntry[] =>
  lines.map(({ id, unit, status = 'competed' }) => ({ id, unit, status }));
const award = (lines: readonly Line[], ...rules: PrizeRule[]) => {
  const { prizes, undecided } = awardPrizes([division(lines)], rules, entriesOf(lines));
  return { prizes: [...prizes].map(([id, prize]) => `${id} ${prize}`).sort(), undecided };
};
const byCount = (counts: readonly number[], more: Partial<PrizeRule> = {}): PrizeRule => ({
  rule: 'by-count',
  awards: counts.map((count, index) => ({ award: `p${index + 1}`, count })),
  ...more,
});
const line = (id: string, total: number, more: Partial<Line> = {}): Line => ({ id, total, ...more });
const six = [line('a', 96), line('b', 95), line('c', 94), line('d', 93), line('e', 92), line('f', 91)];

describe('prizes by count', () => {
  it('go down the list: 1, 2, then 3', () => {
    expect(award(six, byCount([1, 2, 3])).prizes).toEqual(['a p1', 'b p2', 'c p2', 'd p3', 'e p3', 'f p3']);
  });

  it('end with the counts, or with the entries', () => {
    expect(award(six, byCount([1, 1])).prizes).toEqual(['a p1', 'b p2']);
    expect(award(six.slice(0, 2), byCount([1, 2, 3])).prizes).toEqual(['a p1', 'b p2']);
    expect(award([], byCount([1])).prizes).toEqual([]);
  });

  it('skip an award of which there are none', () => {
    expect(award(six, byCount([0, 1, 0, 1])).prizes).toEqual(['a p2', 'b p4']);
  });

  it('give an entry the first award that fits, over all rules', () => {
    expect(award(six, byCount([1]), { rule: 'by-count', awards: [{ award: 'merit', count: 2 }] }).prizes).toEqual([
      'a p1',
      'b merit',
      'c merit',
    ]);
  });

  it('pass by the past champion, the guest, the disqualified and the unplaced; the next move up', () => {
    const lines = [
      line('champion', 99, { status: 'selection-only' }),
      line('guest', 98, { status: 'guest', note: 'guest' }),
      line('out', 97, { status: 'disqualified', note: 'disqualified' }),
      line('half', 97, { note: 'incomplete' }),
      line('failed', 96, { note: 'below-pass-mark' }),
      ...six,
    ];
    expect(award(lines, byCount([1, 1])).prizes).toEqual(['a p1', 'b p2']);
  });

  it('do not go to a running place', () => {
    const running = division(six.slice(0, 2));
    const [first, ...others] = running.standings;
    const standings = [...(first ? [{ ...first, note: 'incomplete' as const }] : []), ...others];
    const { prizes } = awardPrizes([{ ...running, standings }], [byCount([1])], entriesOf(six));
    expect([...prizes]).toEqual([['b', 'p1']]);
  });

  it('skip who is below the least score; equal to it is enough', () => {
    expect(award(six, byCount([1, 5], { minScore: '94' })).prizes).toEqual(['a p1', 'b p2', 'c p2']);
  });
});

describe('divisions and fields', () => {
  const staff = [line('s1', 90), line('s2', 80)];
  const students = [line('t1', 70), line('t2', 60), line('t3', 50)];
  const run = (rule: PrizeRule) => {
    const divisions = [division(staff, 'staff'), division(students, 'students')];
    return Object.fromEntries(awardPrizes(divisions, [rule], entriesOf([...staff, ...students])).prizes);
  };

  it('every division has its own awards', () => {
    expect(run(byCount([1, 1]))).toEqual({ s1: 'p1', s2: 'p2', t1: 'p1', t2: 'p2' });
  });

  it('a rule may be for some divisions only', () => {
    expect(run(byCount([1], { divisions: ['students'] }))).toEqual({ t1: 'p1' });
    expect(run(byCount([1], { divisions: [] }))).toEqual({});
  });

  it('a field that is too small gets nothing', () => {
    expect(run(byCount([1], { fieldFrom: 3 }))).toEqual({ t1: 'p1' });
    expect(run(byCount([1], { fieldFrom: 4 }))).toEqual({});
  });

  it('the field counts who competed, whatever came of it, and nobody else', () => {
    const lines = [
      ...six.slice(0, 2),
      line('half', 10, { note: 'incomplete' }),
      line('champion', 99, { status: 'selection-only' }),
      line('guest', 98, { status: 'guest', note: 'guest' }),
      line('gone', 0, { status: 'absent', note: 'absent' }),
    ];
    expect(award(lines, byCount([1], { fieldFrom: 3 })).prizes).toEqual(['a p1']);
    expect(award(lines, byCount([1], { fieldFrom: 4 })).prizes).toEqual([]);
  });
});

describe('a tie at the cut', () => {
  const tied = [line('a', 96), line('b', 95), line('c', 95), line('d', 95), line('e', 92), line('f', 91)];

  it('is no tie at the cut when the award has room', () => {
    for (const tieAtCut of ['include', 'exclude', 'undecided'] as const) {
      const result = award(tied, byCount([1, 3, 1], { tieAtCut }));
      expect(result).toEqual({ prizes: ['a p1', 'b p2', 'c p2', 'd p2', 'e p3'], undecided: [] });
    }
  });

  it('include, the default: all get it, and the surplus comes off the following awards', () => {
    expect(award(tied, byCount([2, 3, 1])).prizes).toEqual(['a p1', 'b p1', 'c p1', 'd p1', 'e p2', 'f p3']);
    expect(award(tied, byCount([2, 1, 2])).prizes).toEqual(['a p1', 'b p1', 'c p1', 'd p1', 'e p3']);
    expect(award(tied, byCount([2])).prizes).toEqual(['a p1', 'b p1', 'c p1', 'd p1']);
  });

  it('exclude: none gets it, what is left lapses, and they go on to the next award', () => {
    const exclude = { tieAtCut: 'exclude' as const };
    expect(award(tied, byCount([2, 4, 1], exclude)).prizes).toEqual(['a p1', 'b p2', 'c p2', 'd p2', 'e p2', 'f p3']);
    expect(award(tied, byCount([2, 2, 4], exclude)).prizes).toEqual(['a p1', 'b p3', 'c p3', 'd p3', 'e p3']);
    expect(award(tied, byCount([2, 2, 2], exclude)).prizes).toEqual(['a p1']);
  });

  it('undecided: they wait, use up as many counts as they are, and get nothing from later rules', () => {
    const rule = byCount([2, 3, 1], { tieAtCut: 'undecided' });
    const merit: PrizeRule = { rule: 'by-count', awards: [{ award: 'merit', count: 9 }] };
    expect(award(tied, rule, merit)).toEqual({
      prizes: ['a p1', 'e p2', 'f p3'],
      undecided: [{ division: 'all', award: 'p1', entries: ['b', 'c', 'd'] }],
    });
  });
});

describe('a limit per unit', () => {
  const lines = [
    line('a', 96, { unit: 'u' }),
    line('b', 95, { unit: 'u' }),
    line('c', 94, { unit: 'v' }),
    line('d', 93, { unit: 'u' }),
    line('e', 92),
    line('f', 91),
  ];

  it('counts over all awards of the rule, and passes by who is over it', () => {
    expect(award(lines, byCount([1, 3], { maxPerUnit: 1 })).prizes).toEqual(['a p1', 'c p2', 'e p2', 'f p2']);
    expect(award(lines, byCount([1, 3], { maxPerUnit: 2 })).prizes).toEqual(['a p1', 'b p2', 'c p2', 'e p2']);
  });

  it('leaves who has no unit alone', () => {
    expect(award(lines, byCount([9], { maxPerUnit: 0 })).prizes).toEqual(['e p1', 'f p1']);
  });

  it('begins anew with each rule', () => {
    const rules = [byCount([1], { maxPerUnit: 1 }), byCount([0, 1], { maxPerUnit: 1 })];
    expect(award(lines, ...rules).prizes).toEqual(['a p1', 'b p2']);
  });

  describe('with entries of one unit tied at it', () => {
    const tied = [
      line('a', 96, { unit: 'u' }),
      line('b', 95, { unit: 'u' }),
      line('c', 95, { unit: 'u' }),
      line('d', 95, { unit: 'v' }),
      line('e', 92, { unit: 'u' }),
      line('f', 91, { unit: 'v' }),
    ];
    const limited = (tieAtCut: 'include' | 'exclude' | 'undecided', counts: number[]) =>
      award(tied, byCount(counts, { maxPerUnit: 2, tieAtCut }));

    it('include lets all of them through, and nobody of the unit after them', () => {
      expect(limited('include', [1, 9]).prizes).toEqual(['a p1', 'b p2', 'c p2', 'd p2', 'f p2']);
    });

    it('exclude lets none of them through, and nobody of the unit after them either', () => {
      expect(limited('exclude', [1, 9]).prizes).toEqual(['a p1', 'd p2', 'f p2']);
    });

    it('undecided leaves the unit to a decision and gives the others theirs', () => {
      expect(limited('undecided', [1, 9])).toEqual({
        prizes: ['a p1', 'd p2', 'f p2'],
        undecided: [{ division: 'all', award: 'p2', entries: ['b', 'c'] }],
      });
    });

    it('undecided leaves the whole group to one decision when it straddles the count as well', () => {
      expect(limited('undecided', [1, 2, 1])).toEqual({
        prizes: ['a p1'],
        undecided: [{ division: 'all', award: 'p2', entries: ['b', 'c', 'd'] }],
      });
    });

    it('is looked at before the cut of an award', () => {
      expect(limited('exclude', [1, 1, 2]).prizes).toEqual(['a p1', 'd p2', 'f p3']);
    });
  });
});

describe('laws of prizes', () => {
  const some = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom('u', 'v', undefined)), { maxLength: 12 })
    .map((all) => all.map(([total, unit], index) => line(`e${String(index).padStart(2, '0')}`, total, { unit })));
  const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 });
  const ties = fc.constantFrom('include' as const, 'exclude' as const, 'undecided' as const);
  const rank = (prize: string | undefined) => (prize === undefined ? Infinity : Number(prize.slice(1)));

  it('inside one rule nobody below a prize-winner holds a better award', () => {
    fc.assert(
      fc.property(some, counts, ties, (lines, sizes, tieAtCut) => {
        const result = awardPrizes([division(lines)], [byCount(sizes, { tieAtCut })], entriesOf(lines));
        for (const [better, prize] of result.prizes) {
          for (const other of lines.filter(
            ({ total }) => total < (lines.find(({ id }) => id === better)?.total ?? 0),
          )) {
            expect(rank(result.prizes.get(other.id))).toBeGreaterThanOrEqual(rank(prize));
          }
        }
      }),
    );
  });

  it('tied entries without units are treated alike', () => {
    fc.assert(
      fc.property(some, counts, ties, (lines, sizes, tieAtCut) => {
        const rule = byCount(sizes, { tieAtCut, maxPerUnit: 1 });
        const single = lines.map(({ id, total }) => line(id, total));
        const { prizes } = awardPrizes([division(single)], [rule], entriesOf(single));
        for (const a of single) {
          for (const b of single.filter(({ total }) => total === a.total))
            expect(prizes.get(a.id)).toBe(prizes.get(b.id));
        }
      }),
    );
  });

  it('the counts are kept unless ties are included, and the unit limit too', () => {
    fc.assert(
      fc.property(some, counts, fc.constantFrom('exclude' as const, 'undecided' as const), (lines, sizes, tieAtCut) => {
        const rule = byCount(sizes, { tieAtCut, maxPerUnit: 2 });
        const { prizes } = awardPrizes([division(lines)], [rule], entriesOf(lines));
        for (const [index, size] of sizes.entries()) {
          expect([...prizes.values()].filter((prize) => prize === `p${index + 1}`).length).toBeLessThanOrEqual(size);
        }
        for (const unit of ['u', 'v']) {
          expect(lines.filter((one) => one.unit === unit && prizes.has(one.id)).length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('the order of the entries never matters', () => {
    const shuffled = some.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, counts, ties, ([lines, moved], sizes, tieAtCut) => {
        const rule = byCount(sizes, { tieAtCut, maxPerUnit: 1 });
        expect(award(moved, rule)).toEqual(award(lines, rule));
      }),
    );
  });
});
