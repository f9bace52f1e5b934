import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { WorldskillsRule } from '../../../competition/index.js';
import { lawRuns } from '../../../numbers/testing/law-runs.js';
import { award, byCount, prizesOf } from '../../testing/award.js';
import { line, linesOf } from '../../testing/field-of.js';

const rule: WorldskillsRule = { rule: 'worldskills', threshold: '500' };

/** One letter an entry, best first: G S B M, and - for nothing. */
function medals(points: readonly number[], more: Partial<WorldskillsRule> = {}): string {
  const lines = points.map((total, index) => line(String(index).padStart(3, '0'), total));
  const { prizes } = prizesOf(lines, [{ ...rule, ...more }]);
  return lines.map(({ id }) => (prizes.get(id)?.[0] ?? '-').toUpperCase()).join('');
}

describe('medals by points', () => {
  it.each([
    // The examples of the rule.
    [[542, 541, 540, 539, 529], 'GGGBM'],
    [[533, 526, 525, 505], 'GSSM'],
    // One of each.
    [[540, 530, 520, 510, 499], 'GSBM-'],
    [[540, 530, 528, 526, 510], 'GSSBM'],
    // Two gold: no silver, the next group is bronze, however far away.
    [[540, 538, 520, 510], 'GGBM'],
    [[540, 538, 537, 536, 535, 534], 'GGBBBM'],
    // Three gold: bronze only within the tolerance of the last gold.
    [[540, 539, 538, 537, 536], 'GGGBB'],
    [[540, 540, 540, 537, 535], 'GGGMM'],
    [[540, 539, 538, 536, 534, 533], 'GGGBBM'],
    // One gold, two silver: bronze only within the tolerance of the last silver.
    [[540, 530, 528, 526, 525, 524, 523], 'GSSBBBM'],
    [[540, 530, 528, 525], 'GSSM'],
    [[540, 530, 529, 528, 527], 'GSSSB'],
    // Anchored at the best of the group, not chained.
    [[540, 538, 536], 'GGB'],
    [[540, 537.99, 537], 'GSS'],
    // Medals need no threshold, medallions do.
    [[400, 300, 200, 100], 'GSB-'],
    [[540, 530, 520, 500, 499.99], 'GSBM-'],
    // Small fields.
    [[], ''],
    [[540], 'G'],
    [[540, 540], 'GG'],
    [[540, 530], 'GS'],
    [[540, 540, 540], 'GGG'],
  ])('%j are %s', (points, expected) => {
    expect(medals(points)).toBe(expected);
  });

  it('take another tolerance', () => {
    expect(medals([540, 539, 538], { tolerance: '0' })).toBe('GSB');
    expect(medals([540, 539.5, 539.4, 538], { tolerance: '0.5' })).toBe('GGBM');
  });

  it('have a threshold of 500 or 700 with the scale, and no medallions without one', () => {
    const lines = (points: string) => [line('a', 9, { scaled: '900' }), line('b', 8, { scaled: points })];
    const first = byCount([0]);
    for (const [scale, points] of [
      ['ws500', '500'],
      ['ws700', '700'],
    ] as const) {
      const three = [...lines('800'), line('c', 7, { scaled: '790' }), line('d', 6, { scaled: points })];
      expect(award(three, [first, { rule: 'worldskills' }], { scale })).toBe('a gold, b silver, c bronze, d medallion');
    }
    const four = linesOf([900, 800, 790, 780]);
    expect(award(four, [{ rule: 'worldskills' }])).toBe('a gold, b silver, c bronze');
    expect(award(four, [{ rule: 'worldskills', threshold: '780' }])).toContain('d medallion');
  });

  it('look at scaled points with a scale, and give nothing to who has none', () => {
    const lines = [line('a', 10, { scaled: '40.0' }), line('b', 90, { scaled: '70.5' }), line('c', 80)];
    expect(award(lines, [{ rule: 'worldskills', threshold: '40' }], { scale: 'pooled' })).toBe('a silver, b gold');
    expect(award(lines, [{ rule: 'worldskills' }])).toBe('a bronze, b gold, c silver');
  });

  it('leave out who has a prize, waits, is below the least score or cannot take one', () => {
    const lines = [
      line('champion', 560, { status: 'selection-only' }),
      line('guest', 555, { status: 'guest' }),
      ...linesOf([540, 530, 520, 510]),
    ];
    expect(award(lines, [byCount([1]), rule])).toBe('a p1, b gold, c silver, d bronze');
    expect(award(lines, [{ ...rule, minScore: '525' }])).toBe('a gold, b silver');
  });

  it('are given by points also where the places go by something else', () => {
    const lines = [
      line('a', 90, { scaled: '500' }),
      line('b', 80, { scaled: '520' }),
      line('c', 70, { scaled: '540' }),
      line('d', 60, { scaled: '510' }),
    ];
    expect(award(lines, [rule], { scale: 'ws500' })).toBe('a medallion, b silver, c gold, d bronze');
  });

  it('do not wait for an undecided place: equal points are one group', () => {
    expect(award(linesOf([540, 540, 530]), [rule], { waiting: [['a', 'b']] })).toBe('a gold, b gold, c bronze');
  });
});

describe('the reasons of medals', () => {
  const { reasons } = prizesOf(
    [line('champion', 541, { status: 'selection-only' }), line('low', 1, { status: 'selection-only' })].concat(
      linesOf([542, 541, 530, 520, 510]),
    ),
    [rule],
  );

  it('name the best of the group and the tolerance', () => {
    expect(reasons.get('b')?.given).toEqual({
      rule: 0,
      kind: 'worldskills',
      award: 'gold',
      ground: { by: 'points', points: '541.00', best: { entry: 'a', points: '542.00' }, tolerance: '2' },
    });
  });

  it('name the first by id where the best have equal points', () => {
    const equal = [
      line('b', 90, { scaled: '540' }),
      line('c', 80, { scaled: '540' }),
      line('a', 70, { scaled: '540' }),
    ];
    const grounds = [...prizesOf(equal, [rule], { scale: 'ws500' }).reasons.values()].map(({ given }) => given?.ground);
    expect(grounds).toMatchObject([1, 2, 3].map(() => ({ best: { entry: 'a', points: '540' } })));
  });

  it('name the threshold of a medallion', () => {
    expect(reasons.get('d')?.given?.ground).toEqual({ by: 'threshold', points: '520.00', threshold: '500' });
  });

  it('name the award that a past champion had the points for', () => {
    expect(reasons.get('champion')?.passedBy).toEqual([
      { rule: 0, kind: 'worldskills', award: 'gold', why: 'selection-only' },
    ]);
    expect(reasons.has('low')).toBe(false);
  });
});

describe('laws of medals', () => {
  const points = fc.array(fc.integer({ min: 490, max: 520 }), { maxLength: 12 });

  it('equal points have equal awards, and fewer points never a better one', () => {
    fc.assert(
      fc.property(points, (all) => {
        const sorted = [...all].sort((a, b) => b - a);
        const order = 'GSBM-';
        const letters = medals(sorted);
        for (const [index, letter] of [...letters].entries()) {
          const before = letters[index - 1];
          if (before === undefined) continue;
          expect(order.indexOf(letter)).toBeGreaterThanOrEqual(order.indexOf(before));
          if (sorted[index] === sorted[index - 1]) expect(letter).toBe(before);
        }
      }),
      lawRuns,
    );
  });
});
