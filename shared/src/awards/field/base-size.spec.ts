import { describe, expect, it } from '@jest/globals';
import { factsOf, line, standingsOf } from '../testing/field-of.js';
import { baseSize } from './base-size.js';
import { placedByPlace } from './placed-by-place.js';
import { prizeField } from './prize-field.js';

const lines = [
  line('a', 90),
  line('b', 80),
  line('c', 80),
  line('half', 10, { note: 'incomplete' }),
  line('failed', 10, { note: 'below-pass-mark' }),
  line('champion', 80, { status: 'selection-only' }),
  line('late champion', 98, { status: 'selection-only', note: 'incomplete' }),
  line('guest', 98, { status: 'guest' }),
  line('absent', 0, { status: 'absent' }),
  line('gone', 0, { status: 'withdrawn' }),
  line('out', 0, { status: 'disqualified' }),
];
const division = standingsOf(lines);
const known = new Map(factsOf(lines).map((entry) => [entry.id, entry]));

describe('the size of a field', () => {
  it.each([
    [{}, 5],
    [{ base: 'placed' as const }, 3],
    [{ base: 'registered' as const }, 8],
    [{ countSelectionOnly: true }, 7],
    [{ countSelectionOnly: true, base: 'placed' as const }, 4],
    [{ countSelectionOnly: true, base: 'registered' as const }, 10],
  ])('%j: %i', (base, size) => {
    expect(baseSize(division, known, base)).toBe(size);
  });

  it('does not count who is in the standings only', () => {
    expect(baseSize(division, new Map([...known].slice(1)), {})).toBe(4);
    expect(baseSize(division, new Map(), { base: 'registered' })).toBe(0);
  });

  it('does not count running places as placed', () => {
    const running = division.standings.map((one) => (one.entry === 'half' ? { ...one, place: 9 } : one));
    expect(baseSize({ ...division, standings: running }, known, { base: 'placed' })).toBe(3);
  });
});

describe('the placed of a division', () => {
  it('stand together by place, the best first, whatever the order of the list', () => {
    for (const standings of [division.standings, [...division.standings].reverse()]) {
      const groups = placedByPlace(standings).map((group) => group.map(({ entry }) => entry).sort());
      expect(groups).toEqual([['a'], ['b', 'c', 'champion']]);
    }
  });

  it('of nobody are none', () => {
    expect(placedByPlace([])).toEqual([]);
  });
});

describe('a division as prize rules see it', () => {
  const shape = (of = division) =>
    prizeField(of, known).groups.map(({ place, takers, selectionOnly, undecided }) => ({
      place,
      takers: takers.map(({ id }) => id).sort(),
      selectionOnly: selectionOnly.map(({ id }) => id),
      undecided,
    }));

  it('has places among those who can take prizes, and past champions beside them', () => {
    expect(shape()).toEqual([
      { place: 1, takers: ['a'], selectionOnly: [], undecided: false },
      { place: 2, takers: ['b', 'c'], selectionOnly: ['champion'], undecided: false },
    ]);
    expect(prizeField(division, known).takers).toBe(3);
  });

  it('does not let a past champion take a place from those below', () => {
    const first = standingsOf(lines.map((one) => (one.id === 'champion' ? { ...one, total: 95 } : one)));
    expect(shape(first)).toEqual([
      { place: 1, takers: [], selectionOnly: ['champion'], undecided: false },
      { place: 1, takers: ['a'], selectionOnly: [], undecided: false },
      { place: 2, takers: ['b', 'c'], selectionOnly: [], undecided: false },
    ]);
  });

  it('knows which places wait for a decision', () => {
    expect(shape({ ...division, undecided: [['b', 'c', 'champion']] }).map((group) => group.undecided)).toEqual([
      false,
      true,
    ]);
  });

  it('reads totals and units', () => {
    const [group] = prizeField(
      standingsOf([line('x', 12.5)]),
      new Map([['x', { id: 'x', status: 'competed' as const, unit: 'u' }]]),
    ).groups;
    expect(group?.takers.map(({ unit, total }) => [unit, total.toFraction()])).toEqual([['u', '25/2']]);
  });
});
