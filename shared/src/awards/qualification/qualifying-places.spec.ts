import { describe, expect, it } from '@jest/globals';
import type { Qualification } from '../../competition/index.js';
import { hardCapOf, QualifyingPlaces, qualifyingCount } from './qualifying-places.js';

describe('how many go through', () => {
  it.each<[Qualification, base: number, count: number, cap: number]>([
    [{}, 10, Infinity, Infinity],
    [{ top: 3 }, 10, 3, Infinity],
    [{ share: '0.25' }, 10, 3, Infinity],
    [{ share: '0.25', rounding: 'floor' }, 10, 2, Infinity],
    [{ share: '0.21', rounding: 'ceil' }, 10, 3, Infinity],
    [{ share: '1/3' }, 10, 3, Infinity],
    [{ share: '2/3' }, 10, 7, Infinity],
    [{ share: '0.5', top: 9 }, 10, 5, Infinity],
    [{ share: '0.5', top: 2 }, 10, 2, Infinity],
    [{ share: '0' }, 10, 0, Infinity],
    [{ top: 0 }, 10, 0, Infinity],
    // A cap is always rounded down.
    [{ hardCap: '0.39' }, 10, Infinity, 3],
    [{ hardCap: '2/3', rounding: 'ceil' }, 10, Infinity, 6],
    [{ hardCap: '1' }, 10, Infinity, 10],
  ])('%j of %i: %d, never more than %d', (rule, base, count, cap) => {
    expect([qualifyingCount(rule, base), hardCapOf(rule, base)]).toEqual([count, cap]);
  });
});

describe('the places into a stage', () => {
  it('are offered until the count or the cap is reached', () => {
    const places = new QualifyingPlaces(3, 5);
    expect(places.offer()).toMatchObject({ left: 3, cap: 5 });
    places.use(2);
    expect(places.offer()).toMatchObject({ left: 1, cap: 3 });
    places.use(3);
    expect(places.offer()).toBeNull();
    const capped = new QualifyingPlaces(Infinity, 2);
    expect(capped.offer()).toMatchObject({ left: Infinity, cap: 2 });
    capped.use(2);
    expect(capped.offer()).toBeNull();
  });

  it('are over for everybody once somebody had to stay out', () => {
    const places = new QualifyingPlaces(3, 5);
    places.lapse();
    expect(places.offer()).toBeNull();
  });

  it('of nobody are none', () => {
    expect(new QualifyingPlaces(0, 5).offer()).toBeNull();
    expect(new QualifyingPlaces(5, 0).offer()).toBeNull();
  });
});
