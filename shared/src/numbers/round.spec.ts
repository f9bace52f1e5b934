import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exact, formatDecimal, parseDecimal, round, roundModes, type RoundMode } from './index.js';

const rounded = (text: string, digits: number, mode: RoundMode) =>
  formatDecimal(round(parseDecimal(text), { digits, mode }), digits);

const someNumber = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([numerator, denominator]) => exact(numerator, denominator));
const somePoint = fc.record({ digits: fc.integer({ min: 0, max: 12 }), mode: fc.constantFrom(...roundModes) });

describe('round', () => {
  it.each([
    ['0.125', '0.13', '0.12', '0.12', '0.13'],
    ['0.135', '0.14', '0.14', '0.13', '0.14'],
    ['-0.125', '-0.13', '-0.12', '-0.13', '-0.12'],
    ['-0.135', '-0.14', '-0.14', '-0.14', '-0.13'],
    ['0.124', '0.12', '0.12', '0.12', '0.13'],
    ['0.126', '0.13', '0.13', '0.12', '0.13'],
    ['-0.124', '-0.12', '-0.12', '-0.13', '-0.12'],
    ['1.20', '1.20', '1.20', '1.20', '1.20'],
    ['0', '0.00', '0.00', '0.00', '0.00'],
  ])('takes %s to half-up %s, half-even %s, floor %s, ceil %s', (text, up, even, floor, ceil) => {
    expect(rounded(text, 2, 'half-up')).toBe(up);
    expect(rounded(text, 2, 'half-even')).toBe(even);
    expect(rounded(text, 2, 'floor')).toBe(floor);
    expect(rounded(text, 2, 'ceil')).toBe(ceil);
  });

  it('rounds 2.5 and 3.5 to whole numbers', () => {
    expect(rounded('2.5', 0, 'half-up')).toBe('3');
    expect(rounded('2.5', 0, 'half-even')).toBe('2');
    expect(rounded('3.5', 0, 'half-even')).toBe('4');
  });

  it('does not stumble over numbers that floats cannot hold', () => {
    expect(rounded('1.005', 2, 'half-up')).toBe('1.01');
    expect(rounded('8.345', 2, 'half-up')).toBe('8.35');
  });

  it('never gives -0', () => {
    for (const mode of roundModes) expect(rounded('-0', 2, mode)).toBe('0.00');
    expect(rounded('-0.001', 2, 'half-up')).toBe('0.00');
    expect(rounded('-0.001', 2, 'ceil')).toBe('0.00');
  });

  it('moves a number by less than one unit, and by half at most when it rounds to the nearest', () => {
    fc.assert(
      fc.property(someNumber, somePoint, (value, to) => {
        const moved = round(value, to).sub(value).abs();
        const unit = exact(1, 10n ** BigInt(to.digits));
        expect(moved.lt(unit)).toBe(true);
        if (to.mode.startsWith('half')) expect(moved.mul(2n).lte(unit)).toBe(true);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(someNumber, somePoint, (value, to) => {
        expect(round(round(value, to), to).equals(round(value, to))).toBe(true);
      }),
    );
  });

  it('never turns two numbers round', () => {
    fc.assert(
      fc.property(someNumber, someNumber, somePoint, (a, b, to) => {
        if (a.lte(b)) expect(round(a, to).lte(round(b, to))).toBe(true);
      }),
    );
  });
});
