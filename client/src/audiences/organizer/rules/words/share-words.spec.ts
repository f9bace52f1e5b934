import fc from 'fast-check';
import { readShare, shareWords } from './share-words.js';

describe('a share', () => {
  it.each([
    ['0.1', '10%'],
    ['0.125', '12.5%'],
    ['0.005', '0.5%'],
    ['1', '100%'],
    ['0', '0%'],
    ['2/3', '2/3'],
    ['', ''],
    ['viel', 'viel'],
  ])('%s reads %s', (share, words) => {
    expect(shareWords(share)).toBe(words);
  });

  it.each([
    ['10%', '0.1'],
    ['10 ％', '0.1'],
    ['12.5%', '0.125'],
    ['0.5%', '0.005'],
    ['100%', '1'],
    ['5%', '0.05'],
    ['0.3', '0.3'],
    [' 2/3 ', '2/3'],
    ['10', '10'],
    ['1,5%', '1,5%'],
  ])('typed as %s is kept as %s', (typed, share) => {
    expect(readShare(typed)).toBe(share);
  });

  it('is the same again after it was read and written', () => {
    const share = fc.integer({ min: 0, max: 1_000_000 }).map((parts) => String(parts / 1_000_000));
    fc.assert(
      fc.property(
        share.filter((text) => !text.includes('e')),
        (text) => readShare(shareWords(text)) === text,
      ),
    );
  });
});
