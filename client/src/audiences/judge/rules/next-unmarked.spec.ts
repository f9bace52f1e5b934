import { nextUnmarked } from './next-unmarked.js';

describe('after a mark', () => {
  it('the next aspect without one comes into focus', () => {
    expect(nextUnmarked([true, true, true, false], 1)).toBe(3);
  });

  it('also one that was left out above', () => {
    expect(nextUnmarked([true, false, true, true], 2)).toBe(1);
  });

  it('the same stays when it alone misses', () => {
    expect(nextUnmarked([true, false, true], 1)).toBe(1);
  });

  it('none is left when all are marked', () => {
    expect(nextUnmarked([true, true], 0)).toBeNull();
    expect(nextUnmarked([], 0)).toBeNull();
  });
});
