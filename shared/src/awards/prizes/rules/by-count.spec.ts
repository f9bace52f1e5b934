import { describe, expect, it } from '@jest/globals';
import type { TieAtCut } from '../../../competition/index.js';
import { award, byCount } from '../../testing/award.js';
import { line, linesOf } from '../../testing/field-of.js';

const six = linesOf([96, 95, 94, 93, 92, 91]);

describe('prizes by count', () => {
  it('go down the list: 1, 2, then 3', () => {
    expect(award(six, [byCount([1, 2, 3])])).toBe('a p1, b p2, c p2, d p3, e p3, f p3');
  });

  it('end with the counts, or with the entries', () => {
    expect(award(six, [byCount([1, 1])])).toBe('a p1, b p2');
    expect(award(six.slice(0, 2), [byCount([1, 2, 3])])).toBe('a p1, b p2');
  });

  it('skip an award of which there are none', () => {
    expect(award(six, [byCount([0, 1, 0, 1])])).toBe('a p2, b p4');
  });
});

/** Totals, counts, and what comes of them under each treatment of ties. */
const cases: readonly [totals: number[], counts: number[], Readonly<Record<TieAtCut, string>>][] = [
  // No tie at a cut: all three are the same.
  [
    [96, 95, 95, 95, 92],
    [1, 3, 1],
    {
      include: 'a p1, b p2, c p2, d p2, e p3',
      exclude: 'a p1, b p2, c p2, d p2, e p3',
      undecided: 'a p1, b p2, c p2, d p2, e p3',
    },
  ],
  // Three tied for one place that is left of the first award.
  [
    [96, 95, 95, 95, 92, 91],
    [2, 3, 1],
    {
      include: 'a p1, b p1, c p1, d p1, e p2, f p3',
      exclude: 'a p1, b p2, c p2, d p2, e p3',
      undecided: 'a p1, e p2, f p3, p1? b c d',
    },
  ],
  // The surplus eats the second award up and the third as well.
  [
    [96, 95, 95, 95, 92, 91],
    [2, 1, 1],
    { include: 'a p1, b p1, c p1, d p1', exclude: 'a p1', undecided: 'a p1, p1? b c d' },
  ],
  // Under exclude they skip an award that is too small for them, and it lapses.
  [
    [96, 95, 95, 95, 92, 91],
    [2, 2, 4],
    {
      include: 'a p1, b p1, c p1, d p1, e p3, f p3',
      exclude: 'a p1, b p3, c p3, d p3, e p3',
      undecided: 'a p1, e p3, f p3, p1? b c d',
    },
  ],
  // All tied at the top.
  [[90, 90, 90], [1, 1, 1], { include: 'a p1, b p1, c p1', exclude: '', undecided: 'p1? a b c' }],
  // The tie straddles the last award only.
  [
    [96, 95, 94, 94],
    [1, 2],
    { include: 'a p1, b p2, c p2, d p2', exclude: 'a p1, b p2', undecided: 'a p1, b p2, p2? c d' },
  ],
  // Two ties, each at a cut.
  [
    [96, 96, 95, 95, 94],
    [1, 2, 2],
    {
      include: 'a p1, b p1, c p2, d p2, e p3',
      exclude: 'a p2, b p2, c p3, d p3',
      undecided: 'e p3, p1? a b, p2? c d',
    },
  ],
];

describe('a tie at the cut', () => {
  it.each(cases)('%j over %j', (totals, counts, expected) => {
    for (const tieAtCut of ['include', 'exclude', 'undecided'] as const) {
      expect([tieAtCut, award(linesOf(totals), [byCount(counts, { tieAtCut })])]).toEqual([
        tieAtCut,
        expected[tieAtCut],
      ]);
    }
  });

  it('includes all of them where nothing is said', () => {
    expect(award(linesOf([90, 90]), [byCount([1])])).toBe('a p1, b p1');
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
    expect(award(lines, [byCount([1, 3], { maxPerUnit: 1 })])).toBe('a p1, c p2, e p2, f p2');
    expect(award(lines, [byCount([1, 3], { maxPerUnit: 2 })])).toBe('a p1, b p2, c p2, e p2');
  });

  it('leaves who has no unit alone', () => {
    expect(award(lines, [byCount([9], { maxPerUnit: 0 })])).toBe('e p1, f p1');
  });

  it('counts each division by itself', () => {
    expect(award(lines, [byCount([9], { maxPerUnit: 1, divisions: ['all'] })])).toBe('a p1, c p1, e p1, f p1');
  });
});

describe('entries of one unit tied at its limit', () => {
  const tied = [
    line('a', 96, { unit: 'u' }),
    line('b', 95, { unit: 'u' }),
    line('c', 95, { unit: 'u' }),
    line('d', 95, { unit: 'v' }),
    line('e', 92, { unit: 'u' }),
    line('f', 91, { unit: 'v' }),
  ];
  const limited = (tieAtCut: TieAtCut, counts: number[]) => award(tied, [byCount(counts, { maxPerUnit: 2, tieAtCut })]);

  it('include lets all of them through, and nobody of the unit after them', () => {
    expect(limited('include', [1, 9])).toBe('a p1, b p2, c p2, d p2, f p2');
  });

  it('exclude lets none of them through, and nobody of the unit after them either', () => {
    expect(limited('exclude', [1, 9])).toBe('a p1, d p2, f p2');
  });

  it('undecided leaves the unit to a decision and gives the others theirs', () => {
    expect(limited('undecided', [1, 9])).toBe('a p1, d p2, f p2, p2? b c');
  });

  it('are looked at before the cut of the award', () => {
    expect(limited('exclude', [1, 1, 2])).toBe('a p1, d p2, f p3');
    expect(limited('include', [1, 1, 2])).toBe('a p1, b p2, c p2, d p2');
  });
});

describe('a cut inside a group whose place is undecided', () => {
  const lines = linesOf([96, 95, 95, 92, 91]);
  const waiting = [['b', 'c']];

  it.each(['include', 'exclude', 'undecided'] as const)(
    'gives it to none of them under %s; they count and wait',
    (t) => {
      expect(award(lines, [byCount([2, 2], { tieAtCut: t })], { waiting })).toBe('a p1, d p2');
    },
  );

  it('is no matter when the award has room for all of them', () => {
    expect(award(lines, [byCount([3, 1])], { waiting })).toBe('a p1, b p1, c p1, d p2');
  });

  it('is not ended by a decision on the award, only by one on the place', () => {
    const decisions = [{ kind: 'prize' as const, award: 'p1', entries: ['b'] }];
    expect(award(lines, [byCount([2, 2])], { waiting, decisions })).toBe('a p1, d p2');
  });

  it('leaves them nothing of a later rule', () => {
    expect(award(lines, [byCount([2]), byCount([0, 9])], { waiting })).toBe('a p1, d p2, e p2');
  });

  it('is none when only one of the group can take prizes', () => {
    const champion = lines.map((one) => (one.id === 'b' ? { ...one, status: 'selection-only' as const } : one));
    expect(award(champion, [byCount([2])], { waiting })).toBe('a p1, c p1');
  });
});
