import { casesOf, recountCase } from '../testing/recount-case.js';

describe('the published award tables of WorldSkills 2007', () => {
  it.each(casesOf('wsc-2007-'))('%s: every place, total and award', (name) => {
    const { recount, expected } = recountCase(name);
    expect(recount).toBe(expected);
  });
});
