import type { Aspect } from '@jiangsai/shared';
import { sumOfMaxima } from './sum-of-maxima.js';

const worth = (max: string): Aspect => ({ id: max, max, method: 'points' });

describe('what aspects are worth together', () => {
  it('is exact and has two decimals', () => {
    expect(sumOfMaxima(['0.1', '0.2', '1'].map(worth))).toBe('1.30');
    expect(sumOfMaxima([])).toBe('0.00');
  });

  it('keeps further decimals', () => {
    expect(sumOfMaxima(['0.125', '0.25'].map(worth))).toBe('0.375');
  });
});
