import { casesOf, recountCase } from '../testing/recount-case.js';

describe('the published award tables of WorldSkills 2009', () => {
  it.each(casesOf('wsc-2009-'))('%s: every place, total and award', (name) => {
    const { recount, expected } = recountCase(name);
    expect(recount).toBe(expected);
  });
});
