import { linesOf } from './lines-of.js';

describe('the lines of a text in a column', () => {
  it.each([
    ['', 10, 1],
    ['short', 10, 1],
    ['x'.repeat(10), 10, 1],
    ['x'.repeat(11), 10, 2],
    ['焊'.repeat(5), 10, 1],
    ['焊'.repeat(6), 10, 2],
    ['one\ntwo\n\nfour', 10, 4],
    ['x'.repeat(25), 10, 3],
  ])('%j takes in %i letters', (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });

  it('are never so many that the row fills the screen', () => {
    expect(linesOf('x\n'.repeat(500), 10)).toBe(30);
  });

  it('is one for numbers, and for texts that reach over several columns', () => {
    expect([linesOf(12.5, 1), linesOf(null, 1), linesOf('x'.repeat(99), undefined)]).toEqual([1, 1, 1]);
  });
});
