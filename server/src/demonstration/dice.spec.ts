import { dice } from './dice.js';

describe('a die with a name', () => {
  it('always falls alike', () => {
    expect(dice('e1/A1.1/j1')).toBe(dice('e1/A1.1/j1'));
    expect(dice('')).toBe(dice(''));
  });

  it('falls between 0 and 1, about as often in each tenth, for names that differ by a number only', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let at = 0; at < 10_000; at += 1) {
      const number = dice(`entry ${at}`);
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
      tenths[Math.floor(number * 10)]! += 1;
    }
    expect(Math.min(...tenths)).toBeGreaterThan(850);
    expect(Math.max(...tenths)).toBeLessThan(1150);
  });
});
