import { methodWords } from './method-words.js';
import { plainNumber, readAspects, type AspectRow } from './read-aspects.js';

const row = (cells: Partial<AspectRow>): AspectRow => ({
  ...{ id: '', name: '', max: '', method: '', section: '', requirement: '', description: '' },
  ...cells,
});
const words = methodWords(
  [
    ['pass-fail', '通过／不通过'],
    ['bands', 'Bands'],
    ['judgement', '评价'],
  ],
  'points',
);
const counted = (before: readonly unknown[]) => `A1.${before.length + 1}`;

describe('rows of a spreadsheet', () => {
  it('become aspects', () => {
    const rows = [
      row({ id: 'A1.1', name: '外形尺寸', max: '0.5', method: 'M', section: '2', requirement: '±0.5 mm' }),
      row({ name: '观感', max: '1', method: 'J', description: '整体印象' }),
    ];
    expect(readAspects(rows, words, counted)).toMatchObject([
      { id: 'A1.1', name: '外形尺寸', max: '0.5', method: 'points', section: '2', requirement: '±0.5 mm' },
      { id: 'A1.2', name: '观感', max: '1', method: 'judgement', description: '整体印象' },
    ]);
  });

  it('each have a key of their own', () => {
    const keys = readAspects([row({ name: 'a' }), row({ name: 'b' })], words, counted).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('of a method with a list bring its first line', () => {
    expect(readAspects([row({ method: 'bands' })], words, counted)[0]?.bands).toHaveLength(1);
  });
});

describe('the word for a method', () => {
  it.each([
    ['', 'points'],
    ['M', 'points'],
    ['测量分', 'points'],
    ['j', 'judgement'],
    ['评价', 'judgement'],
    ['S', 'judgement'],
    ['通过/不通过', 'pass-fail'],
    ['pass-fail', 'pass-fail'],
    [' BANDS ', 'bands'],
  ])('“%s” is %s', (word, method) => {
    expect(words(word)).toBe(method);
  });

  it('may be none', () => {
    expect(words('等级制')).toBeNull();
    expect(words('constructor')).toBeNull();
  });
});

describe('a number in a cell', () => {
  it.each([
    ['0.5', '0.5'],
    ['0,50', '0.50'],
    ['０．５', '0.5'],
    ['2 分', '2'],
    [' 1 ', '1'],
    ['两分', '两分'],
    ['1,000.5', '1,000.5'],
    ['', ''],
  ])('“%s” reads “%s”', (text, number) => {
    expect(plainNumber(text)).toBe(number);
  });
});
