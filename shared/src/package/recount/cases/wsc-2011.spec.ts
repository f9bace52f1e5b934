import { casesOf, recountCase } from '../testing/recount-case.js';

describe('the published award tables of WorldSkills 2011', () => {
  it.each(casesOf('wsc-2011-'))('%s: every place, total and award', (name) => {
    const { recount, expected } = recountCase(name);
    expect(recount).toBe(expected);
  });
});
