import { describe, expect, it } from '@jest/globals';
import { exact, formatDecimal, parseDecimal } from './index.js';

describe('formatDecimal', () => {
  it.each([
    ['90', 2, '90.00'],
    ['90.89', 2, '90.89'],
    ['0.5', 3, '0.500'],
    ['-0.05', 2, '-0.05'],
    ['7', 0, '7'],
    ['-7', 0, '-7'],
    ['0', 0, '0'],
    ['-0', 2, '0.00'],
    ['0.97222222', 8, '0.97222222'],
  ])('writes %s with %i digits as %s', (text, digits, written) => {
    expect(formatDecimal(parseDecimal(text), digits)).toBe(written);
  });

  it.each([
    [exact(5, 4), '1.25'],
    [exact(100), '100'],
    [exact(-1, 8), '-0.125'],
    [exact(0), '0'],
    [exact(3, 50), '0.06'],
    [exact(1, 10n ** 24n), '0.000000000000000000000001'],
  ])('writes as many digits as it takes when none are asked for', (value, written) => {
    expect(formatDecimal(value)).toBe(written);
  });

  it('does not quietly cut what was not rounded', () => {
    expect(() => formatDecimal(exact(1, 8), 2)).toThrow(RangeError);
    expect(() => formatDecimal(exact(1, 3))).toThrow(RangeError);
  });
});
