import { recountCase } from '../testing/recount-case.js';

describe('the worked examples of the rules', () => {
  it('come to the numbers that the rules name', () => {
    const { recount, expected } = recountCase('spec-examples');
    expect(recount).toBe(expected);
    for (const number of ['"537"', '"720"', '"0.97222222"', '"9.00"']) expect(recount).toContain(number);
  });
});
