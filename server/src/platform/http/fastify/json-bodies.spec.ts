import { depthOf } from './json-bodies.js';

describe('how deep a JSON text is nested', () => {
  it.each([
    ['12', 0],
    ['{}', 1],
    ['{"a":[1,{"b":[]}],"c":[[]]}', 4],
    ['["[[[[", "{\\"[[", "\\\\"]', 1],
    ['[[[', 3],
    ['"[[[[', 0],
    ['', 0],
  ])('%s: %i', (text, depth) => {
    expect(depthOf(text)).toBe(depth);
  });

  it('is found in a megabyte of brackets without delay', () => {
    const half = 500_000;
    expect(depthOf('['.repeat(half) + ']'.repeat(half))).toBe(half);
  });
});
