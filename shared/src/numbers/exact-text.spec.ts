import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exact, formatExact, parseExact } from './index.js';

const someNumber = fc
  .tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 12n))
  .map(([numerator, denominator]) => exact(numerator, denominator));

describe('a number as text, without loss', () => {
  it.each([
    [exact(1, 8), '0.125'],
    [exact(-5, 2), '-2.5'],
    [exact(90), '90'],
    [exact(0), '0'],
    [exact(1, 3), '1/3'],
    [exact(-7, 6), '-7/6'],
    [exact(1, 10n ** 15n), '0.000000000000001'],
  ])('%s is written %s', (value, text) => {
    expect(formatExact(value)).toBe(text);
    expect(parseExact(text).equals(value)).toBe(true);
  });

  it('may be longer than a number of the wire', () => {
    const text = '12345678901234567890.1234567890123456';
    expect(formatExact(parseExact(text))).toBe(text);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(someNumber, (value) => {
        expect(parseExact(formatExact(value)).equals(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', '1/0', '1.', '.5', '1,5', '1/2/3', '1.5/2', 'NaN', '1e5', ' 1'])('%j is refused', (text) => {
    expect(() => parseExact(text)).toThrow(expect.objectContaining({ code: 'number/not-a-decimal' }));
  });
});
