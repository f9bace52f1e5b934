import fc from 'fast-check';
import { cellDecimal } from '../sheet/cell-decimal.js';
import { cellText } from '../sheet/cell-text.js';
import { writtenDecimal, writtenLabel, writtenText } from './written-cell.js';

describe('a text in a cell', () => {
  it.each([
    [' Root \n', 'Root'],
    ['a\r\nb', 'a\nb'],
    ['bell\u0007 and \u0000 nothing', 'bell and  nothing'],
    ['\u{1f3c5} gold', '\u{1f3c5} gold'],
    ['half \ud83c', 'half'],
    ['=1+1', '=1+1'],
    ["'007", "'007"],
  ])('loses only what a cell cannot hold: %j', (text, written) => {
    expect(writtenText(text, 'en')).toBe(written);
  });

  it.each([undefined, '', '  ', '\r\n', '\u0001'])('is none where nothing would be left: %j', (text) => {
    expect(writtenText(text, 'en')).toBeNull();
  });

  it('is of the reader’s language, else of the other', () => {
    expect(writtenText({ en: 'Root', 'zh-CN': '打底' }, 'zh-CN')).toBe('打底');
    expect(writtenText({ en: 'Root' }, 'zh-CN')).toBe('Root');
  });

  it('is cut at what a cell can hold, never through a sign', () => {
    expect(writtenText('x'.repeat(40_000), 'en')).toHaveLength(32_767);
    expect(writtenText('𠮷'.repeat(20_000), 'en')).toBe('𠮷'.repeat(16_383));
  });

  it('is read again as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const written = writtenText(text, 'en');
        expect(cellText(written)).toBe(written ?? '');
        expect(writtenText(written ?? '', 'en')).toBe(written);
      }),
    );
  });
});

describe('a number in a cell', () => {
  it.each([
    ['0.5', 0.5],
    ['0.50', 0.5],
    ['100', 100],
    ['12.34567891', 12.34567891],
    ['99999.99999999', 99999.99999999],
  ])('is a number that can be calculated with: %s', (decimal, written) => {
    expect(writtenDecimal(decimal)).toBe(written);
  });

  it.each(['0.123456789012', '123456789012345.123456789012', '9007199254740993.1', '0.000000001'])(
    'is a text where a binary number would be another: %s',
    (decimal) => {
      expect(writtenDecimal(decimal)).toBe(decimal);
    },
  );

  it('is read again as exactly the same, whatever its digits', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), fc.nat(12))
      .map(
        ([before, after, digits]) =>
          `${before}${digits > 0 ? `.${String(after).padStart(12, '0').slice(0, digits)}` : ''}`,
      );
    fc.assert(
      fc.property(decimal, (typed) => {
        const plain = typed.includes('.') ? typed.replace(/\.?0+$/, '') : typed;
        expect(cellDecimal(writtenDecimal(typed))).toEqual({ value: plain });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the number of a section or a day', () => {
  it.each([
    ['1', 1],
    ['10', 10],
    ['0', 0],
    ['01', '01'],
    ['1.5', '1.5'],
    ['1e5', '1e5'],
    ['C1', 'C1'],
    ['-1', '-1'],
    ['9999999999', '9999999999'],
  ])('%s is written so that it reads the same', (label, written) => {
    expect(writtenLabel(label)).toBe(written);
    expect(cellText(writtenLabel(label))).toBe(label);
  });
});
