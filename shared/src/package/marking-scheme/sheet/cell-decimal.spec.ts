import fc from 'fast-check';
import { cellDecimal } from './cell-decimal.js';

describe('the number in a cell', () => {
  it.each([
    [0.5, '0.5'],
    [1, '1'],
    [0, '0'],
    [-0, '0'],
    [-2.5, '-2.5'],
    [1e-8, '0.00000001'],
    [999_999_999_999, '999999999999'],
    ['0.50', '0.5'],
    [' 12 ', '12'],
    ['1.500000000000000', '1.5'],
  ])('%p is %s', (cell, value) => {
    expect(cellDecimal(cell)).toEqual({ value });
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [0.1 * 3 * 100, '30'],
    [1.1 * 1.1, '1.21'],
    [100 - 1e-14, '100'],
    [4.35 * 100, '435'],
    [1 - 0.9 - 0.1, '0'],
    [5e-324, '0'],
  ])('loses the noise of binary sums: %p is %s', (cell, value) => {
    expect(cellDecimal(cell)).toEqual({ value });
  });

  it('loses the noise of a hundred added tenths', () => {
    const added = Array.from({ length: 100 }, () => 0.1).reduce((sum, tenth) => sum + tenth, 0);
    expect(added).not.toBe(10);
    expect(cellDecimal(added)).toEqual({ value: '10' });
  });

  it.each([0.123456789, 1 / 3, 2 / 7, 1e-9])('is refused when a ninth decimal is really there: %p', (cell) => {
    expect(cellDecimal(cell)).toEqual({ fault: 'too-fine', most: 8 });
  });

  it.each([
    ['0.123456789012', '0.123456789012'],
    ['0.0000000001', '0.0000000001'],
    ['1.0000000000000000', '1'],
    ['123456789012345.123456789012', '123456789012345.123456789012'],
  ])('typed as text keeps as many decimals as a number may have: %p', (cell, value) => {
    expect(cellDecimal(cell)).toEqual({ value });
  });

  it('typed as text is refused beyond them', () => {
    expect(cellDecimal('0.1234567890123')).toEqual({ fault: 'too-fine', most: 12 });
  });

  it.each([
    ['0,50', '0.5'],
    ['1,5', '1.5'],
    ['12,25', '12.25'],
    ['0,125', '0.125'],
    ['-0,5', '-0.5'],
    ['1,2500', '1.25'],
    ['1234,567', '1234.567'],
  ])('may have a comma where others have a point: %p', (cell, value) => {
    expect(cellDecimal(cell)).toEqual({ value });
  });

  it.each(['1,500', '12,345', '999,000', '1,234,567', '-1,500'])(
    'is refused where a comma may part thousands: %p',
    (cell) => {
      expect(cellDecimal(cell)).toEqual({ fault: 'invalid' });
    },
  );

  it.each([null, undefined, '', '   ', '\r\n'])('is missing in an empty cell: %p', (cell) => {
    expect(cellDecimal(cell)).toEqual({ fault: 'missing' });
  });

  it.each([
    '1,5,5',
    ',5',
    '5,',
    '1.000,5',
    '0，5',
    '１２',
    '+5',
    '.5',
    '5.',
    '08',
    '1e5',
    'NaN',
    'J',
    '1 000',
    '１+１',
    '1'.repeat(16),
    NaN,
    Infinity,
    1e15,
    -1e300,
  ])('is invalid when it is spelled otherwise or out of all bounds: %p', (cell) => {
    expect(cellDecimal(cell)).toEqual({ fault: 'invalid' });
  });

  it('keeps every decimal of up to 8 places as it was typed, whether as number or as text', () => {
    const hundredMillionths = fc.bigInt({ min: 0n, max: 10n ** 14n });
    fc.assert(
      fc.property(hundredMillionths, (whole) => {
        const digits = String(whole).padStart(9, '0');
        const typed = `${digits.slice(0, -8)}.${digits.slice(-8)}`;
        const plain = typed.replace(/\.?0+$/, '');
        expect(cellDecimal(typed)).toEqual({ value: plain });
        expect(cellDecimal(typed.replace('.', ','))).toEqual({ value: plain });
        expect(cellDecimal(Number(typed))).toEqual({ value: plain });
      }),
    );
  });
});
