import { describe, expect, it } from '@jest/globals';
import { exact, parseShare } from './index.js';

describe('parseShare', () => {
  it.each([
    ['0.1', exact(1, 10)],
    ['2/3', exact(2, 3)],
    ['0', exact(0)],
    ['1', exact(1)],
    ['3/3', exact(1)],
    ['0/5', exact(0)],
  ])('reads %s', (text, share) => {
    expect(parseShare(text).equals(share)).toBe(true);
  });

  it('keeps two thirds exact', () => {
    expect(parseShare('2/3').mul(3n).equals(2n)).toBe(true);
  });

  it.each(['1.1', '-0.1', '4/3', '1/0', '2/', '/3', '2 / 3', '02/3', '-1/3', '', '1/3/5', '0.5/1', '10%'])(
    'refuses %j',
    (text) => {
      expect(() => parseShare(text)).toThrow(expect.objectContaining({ code: 'number/not-a-share' }));
    },
  );

  it('refuses a share with more digits than a number may have', () => {
    expect(() => parseShare('0.0000000000001')).toThrow(expect.objectContaining({ code: 'number/too-long' }));
  });
});
