import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exact, formatDecimal, parseDecimal } from './index.js';

describe('parseDecimal', () => {
  it.each([
    '0',
    '7',
    '-7',
    '0.5',
    '-0.5',
    '12.50',
    '999999999999999',
    '0.000000000001',
    '-0',
    '0.0',
    '-999999999999999.999999999999',
  ])('reads %s', (text) => {
    expect(() => parseDecimal(text)).not.toThrow();
  });

  it.each([
    '+5',
    '.5',
    '5.',
    '08',
    '00',
    '1e5',
    'NaN',
    'Infinity',
    '1,5',
    '１２',
    '٣',
    '',
    ' ',
    ' 5',
    '5 ',
    '5\n',
    '--5',
    '1.2.3',
    '0x1f',
    '1_000',
    '½',
    '−5',
  ])('refuses %j, which is not the one spelling of a number', (text) => {
    expect(() => parseDecimal(text)).toThrow(expect.objectContaining({ code: 'number/not-a-decimal' }));
  });

  it('says where the bad number stands and shows no more than its beginning', () => {
    const read = () => parseDecimal('x'.repeat(1000), 'aspects[0].max');
    expect(read).toThrow(expect.objectContaining({ where: 'aspects[0].max', params: { text: 'x'.repeat(40) } }));
  });

  it.each(['1000000000000000', '0.0000000000001', '-1000000000000000'])('refuses %s as too long', (text) => {
    expect(() => parseDecimal(text)).toThrow(expect.objectContaining({ code: 'number/too-long' }));
  });

  it('is exact where binary floats are not', () => {
    expect(parseDecimal('0.1').add(parseDecimal('0.2')).equals(parseDecimal('0.3'))).toBe(true);
    expect(parseDecimal('999999999999999.999999999999').sub(parseDecimal('0.999999999999')).n).toBe(999999999999999n);
  });

  it('reads what formatDecimal writes, for every number of so many digits', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n), fc.integer({ min: 0, max: 12 }), (whole, digits) => {
        const value = exact(whole, 10n ** BigInt(digits));
        expect(parseDecimal(formatDecimal(value)).equals(value)).toBe(true);
        expect(parseDecimal(formatDecimal(value, digits)).equals(value)).toBe(true);
      }),
    );
  });
});
