import { describe, expect, it } from '@jest/globals';
import type { EntryStatus, Rounding, Scale, ScaleKind, Scoring } from '../../competition/index.js';
import { scaleEntries, type ScalableEntry } from './scale-entries.js';

const schemeOf = (scale?: Scale, rounding?: Rounding): Scoring => ({
  criteria: [{ id: 'A', aspects: [{ id: 'A1', max: '100', method: 'points' }] }],
  ...(scale && { scale }),
  ...(rounding && { rounding }),
});
const entry = (id: string, total: string, more: Partial<ScalableEntry> = {}): ScalableEntry => ({
  id,
  division: 'all',
  status: 'competed',
  score: { total, complete: true },
  ...more,
});
const field = (...totals: readonly string[]) => totals.map((total, index) => entry(`e${index}`, total));
const scaled = (kind: ScaleKind, totals: readonly string[], rounding?: Rounding) => [
  ...scaleEntries(schemeOf({ kind }, rounding), field(...totals)).values(),
];
const times = (count: number, total: string) => Array.from({ length: count }, () => total);

describe('the worked examples', () => {
  const totals = ['32.00', '41.00', '69.00', '73.00', '85.00'];

  it.each<[ScaleKind, string[]]>([
    ['ws500', ['458', '472', '513', '519', '537']],
    ['ws700', ['653', '665', '700', '705', '720']],
    ['none', []],
  ])('%s', (kind, points) => {
    expect(scaled(kind, totals)).toEqual(points);
  });

  // Mean 60, s² = (28² + 19² + 9² + 13² + 25²) / 4 = 505, s = 22.47…
  it('pooled', () => {
    expect(scaled('pooled', totals)).toEqual(['57.5', '61.5', '74.0', '75.8', '81.1']);
  });

  it('without any scale in the scheme nobody has scaled points', () => {
    expect(scaleEntries(schemeOf(), field(...totals))).toEqual(new Map());
  });
});

describe('the centre', () => {
  it.each<[ScaleKind, string]>([
    ['ws500', '500'],
    ['ws700', '700'],
    ['pooled', '70.0'],
  ])('of %s is for everybody when all totals are equal, and for one entry alone', (kind, centre) => {
    expect(scaled(kind, ['61.42'])).toEqual([centre]);
    expect(scaled(kind, times(4, '0.00'))).toEqual(times(4, centre));
    expect(scaled(kind, [])).toEqual([]);
  });
});

describe('ws700', () => {
  // Median 50, four of five distances are 0: 1.2533 × mean distance (10 / 5 = 2) = 2.5066; 30 × 10 / 2.5066 = 119.68…
  it('takes the mean distance when the median distance is 0 and totals differ', () => {
    expect(scaled('ws700', ['60', ...times(4, '50')])).toEqual(['820', '700', '700', '700', '700']);
  });

  it('takes the mean of the middle two as median of an even field', () => {
    // Median 25, distances 15 5 5 15, MAD 10: 30 × 15 / 14.826 = 30.35…, 30 × 5 / 14.826 = 10.11…
    expect(scaled('ws700', ['10', '20', '30', '40'])).toEqual(['670', '690', '710', '730']);
  });

  it('has no cap', () => {
    expect(scaled('ws700', ['0', '1', '2', '3', '100'])).toEqual(['660', '680', '700', '720', '2683']);
  });

  it('may go below zero', () => {
    expect(scaled('ws700', ['100', '99', '98', '97', '0'])).toEqual(['740', '720', '700', '680', '-1283']);
  });
});

describe('pooled', () => {
  it('takes 5 for a smaller deviation', () => {
    // s = √2 is below 5: 70 ± 10 × 1 / 5.
    expect(scaled('pooled', ['51', '49'])).toEqual(['72.0', '68.0']);
  });

  it('takes the deviation of a sample, not of a population', () => {
    // Mean 50, Σ squares 200: s² = 200, σ² would be 100.
    expect(scaled('pooled', ['60', '40'])).toEqual(['77.1', '62.9']);
  });

  it('is cut to 0..100', () => {
    expect(scaled('pooled', ['1000', ...times(99, '0')])).toEqual(['100.0', ...times(99, '69.0')]);
    expect(scaled('pooled', ['0', ...times(99, '1000')])).toEqual(['0.0', ...times(99, '71.0')]);
  });

  it('has its own digits, and the mode of the rounding point', () => {
    const points = (digits: number, rounding?: Rounding) => [
      ...scaleEntries(schemeOf({ kind: 'pooled', digits }, rounding), field('60', '40')).values(),
    ];
    expect(points(0)).toEqual(['77', '63']);
    expect(points(3)).toEqual(['77.071', '62.929']);
    expect(points(3, { scale: { digits: 0, mode: 'floor' } })).toEqual(['77.071', '62.928']);
  });

  it('compares only inside a pool; who has none shares one', () => {
    const entries = [
      entry('a1', '90', { pool: 'a' }),
      entry('b1', '60', { pool: 'b' }),
      entry('a2', '80', { pool: 'a' }),
      entry('b2', '50', { pool: 'b' }),
      entry('x1', '40'),
      entry('x2', '30', { pool: null }),
      entry('lonely', '99', { pool: 'c' }),
    ];
    expect(Object.fromEntries(scaleEntries(schemeOf({ kind: 'pooled' }), entries))).toEqual({
      a1: '77.1',
      a2: '62.9',
      b1: '77.1',
      b2: '62.9',
      x1: '77.1',
      x2: '62.9',
      lonely: '70.0',
    });
  });

  it('compares only inside a division, also in pools of one name', () => {
    const entries = [
      entry('s', '90', { pool: 'a', division: 'staff' }),
      entry('t', '10', { pool: 'a', division: 'students' }),
    ];
    expect([...scaleEntries(schemeOf({ kind: 'pooled' }), entries).values()]).toEqual(['70.0', '70.0']);
  });
});

describe('pools', () => {
  it.each<[ScaleKind, string, string]>([
    ['ws500', '530', '470'],
    ['ws700', '720', '680'],
  ])('mean nothing to %s', (kind, high, low) => {
    const entries = [entry('a', '20', { pool: 'a' }), entry('b', '10', { pool: 'b' })];
    expect([...scaleEntries(schemeOf({ kind }), entries).values()]).toEqual([high, low]);
  });
});

describe('divisions', () => {
  it('are scaled apart', () => {
    const entries = [
      entry('s1', '90', { division: 'staff' }),
      entry('t1', '40', { division: 'students' }),
      entry('s2', '70', { division: 'staff' }),
      entry('t2', '38', { division: 'students' }),
    ];
    expect(Object.fromEntries(scaleEntries(schemeOf({ kind: 'ws500' }), entries))).toEqual({
      s1: '530',
      s2: '470',
      t1: '530',
      t2: '470',
    });
  });
});

describe('who is on the scale', () => {
  it.each<[EntryStatus, boolean, boolean]>([
    ['competed', true, true],
    ['selection-only', true, true],
    ['competed', false, false],
    ['selection-only', false, false],
    ['guest', true, false],
    ['disqualified', true, false],
    ['withdrawn', true, false],
    ['absent', true, false],
  ])('%s, complete: %s → counts and has points: %s', (status, complete, counts) => {
    const entries = [...field('20', '10'), entry('own', '60', { status, score: { total: '60', complete } })];
    const points = scaleEntries(schemeOf({ kind: 'ws500' }), entries);
    expect(points.has('own')).toBe(counts);
    // Alone, 20 and 10 stand one deviation off the mean; a third total moves it.
    expect([...points.values()].slice(0, 2)).toEqual(counts ? ['486', '472'] : ['530', '470']);
  });
});

describe('rounding', () => {
  // Sixteen times 1 and once 18: mean 2, σ² = (16 × 1 + 256) / 17 = 16; 500 − 30 / 4 = 492.5 exactly.
  it.each([
    ['half-up', '493'],
    ['half-even', '492'],
    ['floor', '492'],
    ['ceil', '493'],
  ] as const)('%s of 492.5 is %s', (mode, points) => {
    expect(scaled('ws500', ['18', ...times(16, '1')], { scale: { mode } })).toEqual(['620', ...times(16, points)]);
  });

  // Fifteen times 10 and once 42: mean 12, s² = (15 × 4 + 900) / 15 = 64; 70 − 10 × 2 / 8 = 67.5 exactly.
  it.each([
    ['half-up', '68'],
    ['half-even', '68'],
    ['floor', '67'],
    ['ceil', '68'],
  ] as const)('%s of 67.5 is %s', (mode, points) => {
    const scoring = schemeOf({ kind: 'pooled', digits: 0 }, { scale: { mode } });
    const [, ...low] = scaleEntries(scoring, field('42', ...times(15, '10'))).values();
    expect(low).toEqual(times(15, points));
  });

  it('shows as many digits as asked, up to 12', () => {
    expect(scaled('ws500', ['3', '1', '1'], { scale: { digits: 2 } })).toEqual(['542.43', '478.79', '478.79']);
    expect(scaled('ws500', ['3', '1', '1'], { scale: { digits: 12 } })[0]).toBe('542.426406871193');
    expect(scaled('ws500', ['3', '1'], { scale: { digits: 3 } })).toEqual(['530.000', '470.000']);
  });

  it('leaves the other rounding points out of it', () => {
    expect(scaled('ws500', ['3', '1', '1'], { total: { digits: 4, mode: 'floor' } })).toEqual(['542', '479', '479']);
  });
});
