import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { firstIndex } from './first-index.js';

describe('the first index from which something holds', () => {
  it('is the one that a walk through the list finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: -1, max: 11 }), (numbers, limit) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const walked = sorted.findIndex((number) => number >= limit);
        expect(firstIndex(sorted, (number) => number >= limit)).toBe(walked === -1 ? sorted.length : walked);
      }),
      lawRuns,
    );
  });

  it('is found without asking every item', () => {
    let asked = 0;
    const list = Array.from({ length: 30_000 }, (_, index) => index);
    const found = firstIndex(list, (item) => {
      asked += 1;
      return item >= 20_000;
    });
    expect(found).toBe(20_000);
    expect(asked).toBeLessThanOrEqual(16);
  });
});
