import { landingPath } from './landing.js';

describe('after signing in', () => {
  it('a judge lands on the mark sheets', () => {
    expect(landingPath([{ role: 'judge' }])).toBe('/judge');
  });

  it('an organizer and a chief judge land on the competition', () => {
    expect(landingPath([{ role: 'organizer' }])).toBe('/organizer');
    expect(landingPath([{ role: 'judge' }, { role: 'chief-judge' }])).toBe('/organizer');
  });

  it('a unit manager lands on the unit’s entries', () => {
    expect(landingPath([{ role: 'unit-manager' }])).toBe('/unit');
  });

  it('somebody without a role lands on the home page', () => {
    expect(landingPath([])).toBe('/');
  });
});
