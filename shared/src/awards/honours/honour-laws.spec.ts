import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { skillLevels, type Condition, type HonourRule, type PromotionRule } from '../../competition/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { anyDivision, type AnyDivision } from '../testing/any-lines.js';
import { factsOf, standingsOf, type Line } from '../testing/field-of.js';
import { awardHonours } from './award-honours.js';
import { promote } from './promote.js';

const place = fc.integer({ min: 1, max: 6 });
const share = fc.constantFrom('0.2', '1/3', '0.5', '2/3');
const parts = {
  placeFrom: place,
  placeTo: place,
  shareAbove: share,
  shareTo: share,
  base: fc.constantFrom('competed' as const, 'placed' as const, 'registered' as const),
  minScore: fc.constantFrom('2', '5'),
  sizes: fc.subarray([1, 2, 3]),
  sizeFrom: fc.integer({ min: 1, max: 3 }),
  levels: fc.subarray([3, 2, 1] as const),
};
const anyCondition = fc.record(parts, { requiredKeys: [] });
const anyLevel = fc.constantFrom(...skillLevels);

/** A division whose entries have sizes, levels and honours. */
const anyPeople = fc.tuple(anyDivision, fc.infiniteStream(fc.nat())).map(([{ lines, waiting }, dice]): AnyDivision => {
  const roll = (below: number) => (dice.next().value as number) % below;
  const people = lines.map((one): Line => {
    const levelHeld = skillLevels[roll(skillLevels.length + 2)] ?? null;
    return { ...one, size: 1 + roll(3), levelHeld, honoursHeld: roll(4) === 0 ? ['h'] : [] };
  });
  return { lines: people, waiting };
});

function honoursOf({ lines, waiting }: AnyDivision, rules: readonly HonourRule[]) {
  return awardHonours([standingsOf(lines, 'all', waiting)], rules, factsOf(lines), new Map());
}
const holders = (division: AnyDivision, when: Condition) =>
  [...honoursOf(division, [{ honour: 'h', when, unlessHeld: false }]).keys()].sort();

describe('laws of honours', () => {
  it('a condition holds exactly where each of its parts holds', () => {
    fc.assert(
      fc.property(anyPeople, anyCondition, (division, when) => {
        const { base, ...own } = when;
        const each = Object.entries(own).map(([part, value]) => {
          return new Set(holders(division, { [part]: value, ...(base === undefined ? {} : { base }) }));
        });
        const everybody = holders(division, {});
        expect(holders(division, when)).toEqual(everybody.filter((id) => each.every((some) => some.has(id))));
      }),
      lawRuns,
    );
  });

  it('who is not honoured for holding it would be, if he did not', () => {
    fc.assert(
      fc.property(anyPeople, anyCondition, (division, when) => {
        const held = new Set(division.lines.filter((one) => one.honoursHeld?.includes('h')).map(({ id }) => id));
        const given = [...honoursOf(division, [{ honour: 'h', when }]).keys()].sort();
        expect(given).toEqual(holders(division, when).filter((id) => !held.has(id)));
      }),
      lawRuns,
    );
  });

  it('guests, absent entries and the order of the input change nothing where the base is not of the registered', () => {
    fc.assert(
      fc.property(anyPeople, anyCondition, (division, when) => {
        fc.pre(when.base !== 'registered');
        const lines = division.lines.filter(({ status }) => status !== 'guest' && status !== 'absent').reverse();
        expect(holders({ ...division, lines }, when)).toEqual(holders(division, when));
      }),
      lawRuns,
    );
  });
});

describe('laws of promotions', () => {
  const anyRows = fc.array(
    fc.record({ to: anyLevel, ifAlready: anyLevel, when: anyCondition }, { requiredKeys: ['to'] }),
    { maxLength: 3 },
  );
  const promoted = ({ lines, waiting }: AnyDivision, rows: readonly PromotionRule[]) =>
    promote([standingsOf(lines, 'all', waiting)], rows, factsOf(lines), new Map());

  it('everybody promoted rises to a level of the first row that holds for him', () => {
    fc.assert(
      fc.property(anyPeople, anyRows, (division, rows) => {
        for (const [id, level] of promoted(division, rows)) {
          const held = division.lines.find((one) => one.id === id)?.levelHeld ?? null;
          expect(skillLevels.indexOf(level)).toBeGreaterThan(held === null ? -1 : skillLevels.indexOf(held));
          const first = rows.find(({ when }) => holders(division, when ?? {}).includes(id));
          expect([first?.to, first?.ifAlready]).toContain(level);
        }
      }),
      lawRuns,
    );
  });
});
