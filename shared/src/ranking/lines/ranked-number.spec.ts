import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exact, formatExact } from '../../numbers/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { compareNumbers, rankedNumber } from './ranked-number.js';

describe('a number made to be compared', () => {
  it.each([
    ['9', '10', -1],
    ['9.99', '10', -1],
    ['90', '90.00', 0],
    ['0', '-0.5', 1],
    ['-1', '-2', 1],
    ['1/3', '0.333333333333', 1],
    ['1/3', '0.333333333334', -1],
    ['2/6', '1/3', 0],
    ['2/3', '1/7', 1],
    ['0.0000000000001', '0', 1],
    ['123456789012345678901', '123456789012345678900.5', 1],
  ])('%s against %s: %i', (a, b, expected) => {
    expect(compareNumbers(rankedNumber(a), rankedNumber(b))).toBe(expected);
    expect(compareNumbers(rankedNumber(b), rankedNumber(a))).toBe(expected === 0 ? 0 : -expected);
  });

  it('is compared as the exact number is', () => {
    const part = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    const under = fc.oneof(fc.constantFrom(1n, 100n, 8n, 10n ** 12n, 10n ** 13n), fc.bigInt({ min: 1n, max: 999n }));
    fc.assert(
      fc.property(part, under, part, under, (n, d, m, e) => {
        const [a, b] = [exact(n, d), exact(m, e)];
        expect(compareNumbers(rankedNumber(formatExact(a)), rankedNumber(formatExact(b)))).toBe(a.compare(b));
      }),
      lawRuns,
    );
  });

  it.each(['', '1e5', ' 1', '.5', '1/0'])('refuses “%s”', (text) => {
    expect(() => rankedNumber(text)).toThrow(expect.objectContaining({ code: 'number/not-a-decimal' }));
  });
});
