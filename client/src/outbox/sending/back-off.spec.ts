import { backOff } from './back-off.js';

describe('the wait after failures in a row', () => {
  it('doubles from a second to half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 50].map((failures) => backOff(failures, 1))).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
    ]);
  });

  it('is half chance, so that tablets do not knock together', () => {
    expect(backOff(4, 0)).toBe(4_000);
    expect(backOff(4, 0.5)).toBe(6_000);
  });
});
