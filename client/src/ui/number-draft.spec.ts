import { typedNumber, typeNumber } from './number-draft.js';

const type = (keys: string[]) => keys.reduce(typeNumber, '');

describe('a number typed on the pad', () => {
  it.each([
    [['1', '.', '2', '5'], '1.25'],
    [['.', '5'], '0.5'],
    [['0', '7'], '7'],
    [['1', '.', '.', '5'], '1.5'],
    [['1', '2', 'back'], '1'],
    [['back'], ''],
    [['5', '-'], '-5'],
    [['-', '.', '5'], '-0.5'],
    [['-', '5', '-'], '5'],
  ])('%j reads %s', (keys, expected) => {
    expect(type(keys)).toBe(expected);
  });

  it('ends somewhere', () => {
    expect(type(Array.from({ length: 99 }, () => '9'))).toHaveLength(16);
  });

  it.each([
    ['7.', '7'],
    ['7.50', '7.50'],
    ['-0', '0'],
    ['-0.00', '0.00'],
    ['', ''],
  ])('%s is entered as %s', (draft, expected) => {
    expect(typedNumber(draft)).toBe(expected);
  });
});
