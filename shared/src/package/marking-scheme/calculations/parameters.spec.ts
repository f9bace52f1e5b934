import fc from 'fast-check';
import { formatParameters, parseParameters, withoutMarks } from './parameters.js';

const spelledOut = (cell: string) => parseParameters(cell) && Object.fromEntries(parseParameters(cell) ?? []);

describe('the parameters in a cell of the sheet Calculations', () => {
  it('are numbers or texts by their names, as the official form writes them', () => {
    expect(
      spelledOut(
        'DEDUCTION_TYPE:::#x~x#UNIT#-#TARGET_VALUE:::0E-8#x~x##-#DIFFERENCE:::1.00000000#x~x##-#DEDUCTION:::0.25000000#x~x#',
      ),
    ).toEqual({
      DEDUCTION_TYPE: { number: null, text: 'UNIT' },
      TARGET_VALUE: { number: '0', text: '' },
      DIFFERENCE: { number: '1', text: '' },
      DEDUCTION: { number: '0.25', text: '' },
    });
  });

  it('may be none at all', () => {
    expect(spelledOut('')).toEqual({});
  });

  it('may have texts of several lines, with signs of all kinds', () => {
    expect(spelledOut('CHOICE1_LABEL:::#x~x#one: 1 #\ntwo ~ 50 %, a-b_C::D#-#CHOICE1_DEDUCTION:::#x~x#')).toEqual({
      CHOICE1_LABEL: { number: null, text: 'one: 1 #\ntwo ~ 50 %, a-b_C::D' },
      CHOICE1_DEDUCTION: { number: null, text: '' },
    });
  });

  it.each([
    ['0E-8', '0'],
    ['1E-8', '0.00000001'],
    ['2.5E+1', '25'],
    ['1E3', '1000'],
    ['33.30000000', '33.3'],
    ['100.00000000', '100'],
    ['-1.5', '-1.5'],
    ['007', '7'],
  ])('have numbers as machines print them: %s is %s', (number, value) => {
    expect(spelledOut(`A:::${number}#x~x#`)).toEqual({ A: { number: value, text: '' } });
  });

  it.each([
    'PASS',
    'A:::1',
    'a:::1#x~x#',
    'A:::1,5#x~x#',
    'A:::one#x~x#',
    'A:::1E99#x~x#',
    'A:::1E-13#x~x#',
    'A:::1E15#x~x#',
    'A:::1e5e5#x~x#',
    'A:::１#x~x#',
    'A:::1#x~x##-#A:::2#x~x#',
    '=A:::1#x~x#',
    `A:::${'9'.repeat(16)}#x~x#`,
  ])('are nothing that can be read in %j', (cell) => {
    expect(parseParameters(cell)).toBeNull();
  });

  it('are written so that they are read again', () => {
    const name = fc.constantFrom('TARGET_VALUE', 'CHOICE12_LABEL', 'A', 'X9');
    const number = fc.constantFrom('0', '0.25', '33.3', '0.00000001', '0.123456789012', '999999999999999', '-2.5');
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => one.trim());
    const parameters = fc.uniqueArray(
      fc.tuple(name, fc.oneof(fc.record({ number }), fc.record({ text }), fc.constant({}))),
      {
        selector: ([one]) => one,
      },
    );
    fc.assert(
      fc.property(parameters, (written) => {
        const expected = written.map(([one, value]): [string, object] => [one, { number: null, text: '', ...value }]);
        expect(spelledOut(formatParameters(written))).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  it('are written with eight decimals at least', () => {
    expect(formatParameters([['A', { number: '1' }]])).toBe('A:::1.00000000#x~x#');
    expect(formatParameters([['A', { number: '0.123456789' }]])).toBe('A:::0.123456789#x~x#');
  });

  it('lose from their texts what would look like the end of one', () => {
    const text = 'a#-#B:::1#x~x#c';
    expect(withoutMarks(text)).toBe('a B 1 c');
    expect(spelledOut(formatParameters([['A', { text }]]))).toEqual({ A: { number: null, text: 'a B 1 c' } });
  });
});
