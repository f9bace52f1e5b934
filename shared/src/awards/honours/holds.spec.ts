import { describe, expect, it } from '@jest/globals';
import type { Condition, EntryFacts, PrizeBase } from '../../competition/index.js';
import { exact } from '../../numbers/index.js';
import { holds } from './holds.js';
import type { Subject } from './subject.js';

const facts: EntryFacts = { id: 'e', division: 'staff', status: 'competed' };
const base = ({ base: of = 'competed', countSelectionOnly = false }: PrizeBase) =>
  ({ competed: 10, placed: 8, registered: 15 })[of] + Number(countSelectionOnly);
const someone: Subject = { facts, division: 'staff', place: 3, total: exact(80), prize: null, competition: {}, base };

const cases: readonly [Condition, Partial<Subject>, boolean][] = [
  [{}, {}, true],
  // Place.
  [{ placeTo: 3 }, { place: 3 }, true],
  [{ placeTo: 3 }, { place: 4 }, false],
  [{ placeFrom: 4, placeTo: 10 }, { place: 3 }, false],
  [{ placeFrom: 4, placeTo: 10 }, { place: 4 }, true],
  [{ placeFrom: 4, placeTo: 10 }, { place: 10 }, true],
  [{ placeFrom: 4, placeTo: 10 }, { place: 11 }, false],
  // Share band (above, to], of the base, not rounded: 21–40 % of 10.
  [{ shareTo: '0.2' }, { place: 2 }, true],
  [{ shareTo: '0.2' }, { place: 3 }, false],
  [{ shareAbove: '0.2', shareTo: '0.4' }, { place: 2 }, false],
  [{ shareAbove: '0.2', shareTo: '0.4' }, { place: 3 }, true],
  [{ shareAbove: '0.2', shareTo: '0.4' }, { place: 4 }, true],
  [{ shareAbove: '0.2', shareTo: '0.4' }, { place: 5 }, false],
  [{ shareAbove: '0.5' }, { place: 10 }, true],
  [{ shareAbove: '0.5' }, { place: 5 }, false],
  [{ shareTo: '1/3' }, { place: 3 }, true],
  [{ shareTo: '1/3' }, { place: 4 }, false],
  [{ shareTo: '0.5', base: 'placed' }, { place: 5 }, false],
  [{ shareTo: '0.4', base: 'registered' }, { place: 6 }, true],
  [{ shareTo: '0.3', countSelectionOnly: true }, { place: 3 }, true],
  [{ shareTo: '0.27', countSelectionOnly: true }, { place: 3 }, false],
  // Prizes held.
  [{ prizes: ['first', 'merit'] }, { prize: 'merit' }, true],
  [{ prizes: ['first', 'merit'] }, { prize: 'third' }, false],
  [{ prizes: ['first'] }, { prize: null }, false],
  [{ prizes: [] }, { prize: 'first' }, false],
  // Divisions.
  [{ divisions: ['staff'] }, {}, true],
  [{ divisions: ['students'] }, {}, false],
  [{ divisions: [] }, {}, false],
  // People in the entry, one unless it says otherwise.
  [{ sizes: [1, 3] }, {}, true],
  [{ sizes: [2, 3] }, {}, false],
  [{ sizes: [2, 3] }, { facts: { ...facts, size: 2 } }, true],
  [{ sizeFrom: 3 }, { facts: { ...facts, size: 3 } }, true],
  [{ sizeFrom: 3 }, { facts: { ...facts, size: 2 } }, false],
  [{ sizeFrom: 2 }, {}, false],
  // The competition.
  [{ tiers: ['city'] }, { competition: { tier: 'city' } }, true],
  [{ tiers: ['city'] }, { competition: { tier: 'province' } }, false],
  [{ tiers: ['city'] }, {}, false],
  [{ classes: ['1'] }, { competition: { class: '1' } }, true],
  [{ classes: ['1'] }, { competition: { class: '2' } }, false],
  [{ classes: ['1'] }, {}, false],
  // Levels held.
  [{ levels: [3, 'apprentice'] }, { facts: { ...facts, levelHeld: 'apprentice' } }, true],
  [{ levels: [3] }, { facts: { ...facts, levelHeld: 4 } }, false],
  [{ levels: [3] }, { facts: { ...facts, levelHeld: null } }, false],
  [{ levels: [3] }, {}, false],
  // The total.
  [{ minScore: '80' }, {}, true],
  [{ minScore: '80.01' }, {}, false],
  // All parts must hold.
  [{ placeTo: 3, divisions: ['staff'], minScore: '60' }, {}, true],
  [{ placeTo: 3, divisions: ['staff'], minScore: '90' }, {}, false],
  [{ placeTo: 2, divisions: ['staff'], minScore: '60' }, {}, false],
];

describe('a condition', () => {
  it.each(cases)('%j for %j: %s', (condition, more, expected) => {
    expect(holds(condition, { ...someone, ...more })).toBe(expected);
  });

  it('that is not there holds', () => {
    expect(holds(undefined, someone)).toBe(true);
  });
});
