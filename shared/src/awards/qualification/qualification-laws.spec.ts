import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Qualification } from '../../competition/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { anyDivision, type AnyDivision } from '../testing/any-lines.js';
import { anyQualification } from '../testing/any-rules.js';
import { factsOf, standingsOf } from '../testing/field-of.js';
import { qualify, type Qualified } from './qualify.js';
import { hardCapOf, qualifyingCount } from './qualifying-places.js';
import { qualificationBase } from './qualifying-field.js';

function qualified({ lines, waiting }: AnyDivision, rule: Qualification): Qualified {
  const [one] = qualify([standingsOf(lines, 'all', waiting)], rule, factsOf(lines));
  return one ?? { division: 'all', qualified: [], undecided: [], held: true };
}
const baseOf = ({ lines }: AnyDivision, rule: Qualification) =>
  qualificationBase(standingsOf(lines), rule, new Map(factsOf(lines).map((entry) => [entry.id, entry])));
const withoutLimits = (rule: Qualification): Qualification => {
  const { maxPerUnit: _, maxPerDelegation: __, minComponents: ___, notHeldUpTo: ____, ...rest } = rule;
  return rest;
};

describe('laws of qualification', () => {
  it('nobody who declined, nobody who does not compete, nobody twice', () => {
    fc.assert(
      fc.property(anyDivision, anyQualification, (division, rule) => {
        const { qualified: through, undecided } = qualified(division, rule);
        const all = [...through, ...undecided.flat()];
        const able = division.lines.filter(({ status }) => status === 'competed' || status === 'selection-only');
        expect(able.map(({ id }) => id)).toEqual(expect.arrayContaining(all));
        expect(all.filter((id) => rule.declined?.includes(id))).toEqual([]);
        expect(new Set(all).size).toBe(all.length);
      }),
      lawRuns,
    );
  });

  it('the hard cap is never passed, the count only by a tie that goes through', () => {
    fc.assert(
      fc.property(anyDivision, anyQualification, (division, rule) => {
        const { qualified: through, held } = qualified(division, rule);
        fc.pre(held);
        const base = baseOf(division, rule);
        expect(through.length).toBeLessThanOrEqual(hardCapOf(rule, base));
        const count = qualifyingCount(rule, base);
        if (rule.tieAtCut === 'none' || rule.tieAtCut === 'undecided') {
          expect(through.length).toBeLessThanOrEqual(count);
        } else if (through.length > count) {
          const last = through.map((id) => division.lines.find((one) => one.id === id)?.total);
          expect(last[count - 1]).toBe(last.at(-1));
        }
      }),
      lawRuns,
    );
  });

  it('without limits per unit or delegation nobody goes through below a candidate who does not', () => {
    fc.assert(
      fc.property(anyDivision, anyQualification, (division, rule) => {
        const plain = withoutLimits(rule);
        const through = new Set(qualified(division, plain).qualified);
        const waits = new Set(qualified(division, plain).undecided.flat());
        const placed = standingsOf(division.lines).standings.filter(({ place }) => place !== null);
        const candidates = placed.filter(
          ({ entry, total }) => !rule.declined?.includes(entry) && Number(total) >= Number(rule.minScore ?? 0),
        );
        const out = candidates.findIndex(({ entry }) => !through.has(entry) && !waits.has(entry));
        const below = out === -1 ? [] : candidates.slice(out).filter(({ place }) => place !== candidates[out]?.place);
        const waiting = new Set(division.waiting.flat());
        if (candidates.some(({ entry }) => waiting.has(entry))) return;
        expect(below.filter(({ entry }) => through.has(entry))).toEqual([]);
      }),
      lawRuns,
    );
  });

  it('guests change nobody’s qualification, nor does the order of the input', () => {
    fc.assert(
      fc.property(anyDivision, anyQualification, (division, rule) => {
        const found = qualified(division, rule);
        const others = { ...division, lines: division.lines.filter(({ status }) => status !== 'guest') };
        expect(qualified(others, rule)).toEqual(found);
        expect(qualified({ ...division, lines: [...division.lines].reverse() }, rule)).toEqual(found);
      }),
      lawRuns,
    );
  });
});
