import { problemsWith } from '../../testing/key-cases.js';
import { decimal, maximum, notNegative, positive, share } from '../index.js';

const good = ['0', '7', '10', '0.5', '12.50', '100.000000000001', '999999999999999', '0.000000000000'];
const notANumber = [
  '',
  ' ',
  '+5',
  '.5',
  '5.',
  '08',
  '00',
  '1e5',
  '1E5',
  'NaN',
  'Infinity',
  '1,5',
  '1 000',
  '１２',
  '٣',
  '0x1',
  '--1',
  '-',
  '1.',
  '1.2.3',
  '5\n',
  ' 5',
  "5'",
];
const tooLong = ['1000000000000000', '0.0000000000001', '-1234567890123456.5'];
const noText = [5, 0, null, true, [], {}, ['5'], { value: '5' }];

describe('a decimal string', () => {
  it.each([...good, ...good.map((text) => `-${text}`)])('%s is one', (text) => {
    expect(problemsWith(decimal, text)).toEqual([]);
  });

  it.each(notANumber)('%j is none', (text) => {
    expect(problemsWith(decimal, text)).toEqual(['number/not-a-decimal']);
    expect(problemsWith(positive, text)).toEqual(['number/not-a-decimal']);
  });

  it.each(tooLong)('%s is too long', (text) => {
    expect(problemsWith(decimal, text)).toEqual(['number/too-long']);
  });

  it.each(noText)('%j is none, being no text', (value) => {
    for (const shape of [decimal, notNegative, positive, maximum]) {
      expect(problemsWith(shape, value)).toEqual(['number/not-a-decimal']);
    }
  });
});

describe('a number that must not be less than 0', () => {
  it.each([...good, '-0', '-0.00'])('may be %s', (text) => {
    expect(problemsWith(notNegative, text)).toEqual([]);
  });

  it.each(['-1', '-0.000000000001', '-999999999999999'])('is not %s', (text) => {
    expect(problemsWith(notNegative, text)).toEqual(['package/negative']);
  });
});

describe('a number that must be more than 0', () => {
  const above = good.filter((text) => Number(text) > 0);

  it.each(above)('may be %s', (text) => {
    expect(problemsWith(positive, text)).toEqual([]);
    expect(problemsWith(maximum, text)).toEqual([]);
  });

  it.each(['0', '-0', '0.0', '-1', '-0.5'])('is not %s', (text) => {
    expect(problemsWith(positive, text)).toEqual(['package/not-positive']);
    expect(problemsWith(maximum, text)).toEqual(['package/max-not-positive']);
  });
});

describe('a share', () => {
  it.each([
    '0',
    '1',
    '1.0',
    '0.1',
    '0.333333333333',
    '-0',
    '1/3',
    '2/3',
    '7/7',
    '0/5',
    '999999999999998/999999999999999',
  ])('may be %s', (text) => {
    expect(problemsWith(share, text)).toEqual([]);
  });

  it.each([
    '1.01',
    '2',
    '-0.1',
    '3/2',
    '1/0',
    '0/0',
    '01/2',
    '1/02',
    '1/-2',
    '-1/2',
    '1 / 2',
    '1/2/3',
    '1.0/2',
    '50%',
    '一半',
    '',
    '/',
    '1000000000000000/2000000000000000',
  ])('is not %j', (text) => {
    expect(problemsWith(share, text)).toEqual(['number/not-a-share']);
  });

  it.each(noText)('is not %j', (value) => {
    expect(problemsWith(share, value)).toEqual(['number/not-a-share']);
  });

  it('may not be finer than any number', () => {
    expect(problemsWith(share, '0.1234567890123')).toEqual(['number/too-long']);
  });
});
