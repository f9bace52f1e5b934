import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareExact, exact, round, zero } from '../../numbers/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { squareRoot } from './square-root.js';

const whole = fc.bigInt({ min: 0n, max: 10n ** 40n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 40n });

describe('a square root', () => {
  it.each([
    [exact(0), '0'],
    [exact(1), '1'],
    [exact(2304, 100), '24/5'],
    [exact(1, 9), '1/3'],
    [exact(10n ** 60n), String(10n ** 30n)],
  ])('of %s is exactly %s', (value, root) => {
    expect(squareRoot(value).toFraction()).toBe(root);
  });

  it('of any square of a rational number is that number', () => {
    fc.assert(
      fc.property(whole, positive, (n, d) => {
        expect(squareRoot(exact(n * n, d * d)).equals(exact(n, d))).toBe(true);
      }),
      lawRuns,
    );
  });

  it('of 2 has the known digits', () => {
    expect(round(squareRoot(exact(2)), { digits: 12, mode: 'floor' }).toFraction()).toBe('1414213562373/1000000000000');
    expect(squareRoot(exact(2)).toString(40)).toMatch(/^1\.414213562373095048801688724209698078569/);
  });

  it('is right to 39 decimals', () => {
    const digits = 10n ** 39n;
    fc.assert(
      fc.property(whole, positive, (n, d) => {
        const value = exact(n, d);
        const cut = squareRoot(value).mul(digits).floor();
        expect(compareExact(cut.mul(cut), value.mul(digits * digits))).toBeLessThanOrEqual(0);
        expect(compareExact(cut.add(1).mul(cut.add(1)), value.mul(digits * digits))).toBeGreaterThan(0);
      }),
      lawRuns,
    );
  });

  it('never turns two values round', () => {
    fc.assert(
      fc.property(whole, whole, positive, (a, b, d) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(squareRoot(exact(less, d)).lte(squareRoot(exact(more, d)))).toBe(true);
      }),
      lawRuns,
    );
  });

  describe('by a hair off a half', () => {
    const hair = exact(1, 10n ** 70n);
    const half = exact(1, 4);

    it.each([
      ['half-up', exact(0), exact(1), exact(1)],
      ['half-even', exact(0), exact(0), exact(1)],
      ['floor', exact(0), exact(0), exact(0)],
      ['ceil', exact(1), exact(1), exact(1)],
    ] as const)('is rounded %s like the true root: below, at and above', (mode, below, at, above) => {
      const rounded = [half.sub(hair), half, half.add(hair)].map((value) =>
        round(squareRoot(value), { digits: 0, mode }),
      );
      expect(rounded).toEqual([below, at, above]);
    });

    it('is seen with 12 decimals too', () => {
      const boundary = exact(5, 10n ** 13n);
      const square = boundary.mul(boundary);
      const up = (value: typeof square) => round(squareRoot(value), { digits: 12, mode: 'half-even' });
      expect(up(square)).toEqual(zero);
      expect(up(square.add(hair))).toEqual(exact(1, 10n ** 12n));
    });
  });
});
