import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clamp, compareExact, exact, sum, zero } from './index.js';

describe('exact numbers', () => {
  it('adds up thirds without losing anything', () => {
    expect(sum([exact(1, 3), exact(1, 3), exact(1, 3)]).equals(1n)).toBe(true);
  });

  it('is zero when there is nothing to add', () => {
    expect(sum([]).equals(zero)).toBe(true);
  });

  it('adds up numbers of any denominators, negative ones too', () => {
    const numbers = [exact(1, 4), exact(-1, 6), exact(5), exact(1, 12), exact(-7, 10)];
    expect(sum(numbers).toFraction()).toBe('67/15');
  });

  it('adds up to the same as one addition after the other', () => {
    const number = fc
      .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 60 }))
      .map(([numerator, denominator]) => exact(numerator, denominator));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 12 }), (numbers) => {
        const oneByOne = numbers.reduce((total, next) => total.add(next), zero);
        expect(sum(numbers).toFraction()).toBe(oneByOne.toFraction());
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a number between its limits', () => {
    expect(clamp(exact(-2), zero, exact(5)).equals(zero)).toBe(true);
    expect(clamp(exact(7), zero, exact(5)).equals(5n)).toBe(true);
    expect(clamp(exact(9, 2), zero, exact(5)).equals(exact(9, 2))).toBe(true);
  });

  it('sorts from the smallest up', () => {
    const sorted = [exact(1, 2), exact(-1), exact(1, 3)].sort(compareExact);
    expect(sorted.map((value) => value.toFraction())).toEqual(['-1', '1/3', '1/2']);
  });
});
