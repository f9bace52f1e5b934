import { describe, expect, it } from '@jest/globals';
import { clamp, compareExact, exact, sum, zero } from './index.js';

describe('exact numbers', () => {
  it('adds up thirds without losing anything', () => {
    expect(sum([exact(1, 3), exact(1, 3), exact(1, 3)]).equals(1n)).toBe(true);
  });

  it('is zero when there is nothing to add', () => {
    expect(sum([]).equals(zero)).toBe(true);
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
