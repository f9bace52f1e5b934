import { recountCase } from '../testing/recount-case.js';

describe('the example of the format', () => {
  it('comes to the recount that the format shows', () => {
    const { recount, expected } = recountCase('spec-package');
    expect(recount).toBe(expected);
    expect(recount).toContain('"total":"90.89"');
  });
});
