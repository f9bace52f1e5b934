import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, toJson } from '../canonical/index.js';
import type { Scoring } from '../competition/index.js';
import { parseDecimal, parseExact, round, sum, zero } from '../numbers/index.js';
import { lawRuns } from '../numbers/testing/law-runs.js';
import { explainEntry, scoreEntry, type EntryMark } from './index.js';
import { anyMarks } from './testing/any-marks.js';
import { anyScoring, hundredths } from './testing/any-scoring.js';

const someEntry = anyScoring().chain((scoring) => fc.tuple(fc.constant(scoring), anyMarks(scoring)));
const bytes = (scoring: Scoring, marks: readonly EntryMark[]) => canonicalJson(toJson(scoreEntry(scoring, marks)));
const told = (scoring: Scoring, marks: readonly EntryMark[]) => canonicalJson(toJson(explainEntry(scoring, marks)));

describe('laws of scoring', () => {
  it('the order of marks never matters', () => {
    const shuffled = someEntry.chain(([scoring, marks]) =>
      fc.tuple(fc.constant(scoring), fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length })),
    );
    fc.assert(
      fc.property(shuffled, ([scoring, marks, moved]) => {
        expect(bytes(scoring, moved)).toBe(bytes(scoring, marks));
        expect(told(scoring, moved)).toBe(told(scoring, marks));
      }),
      lawRuns,
    );
  });

  it('removing a mark and giving it again gives the same bytes', () => {
    fc.assert(
      fc.property(someEntry, fc.nat(), ([scoring, marks], at) => {
        fc.pre(marks.length > 0);
        const before = bytes(scoring, marks);
        const index = at % marks.length;
        const without = [...marks.slice(0, index), ...marks.slice(index + 1)];
        expect(bytes(scoring, without)).not.toBe(before);
        expect(bytes(scoring, [...without, ...marks.slice(index, index + 1)])).toBe(before);
      }),
      lawRuns,
    );
  });

  it('an equal scheme gives the same bytes as the one that was read before', () => {
    fc.assert(
      fc.property(someEntry, ([scoring, marks]) => {
        expect(bytes(structuredClone(scoring), marks)).toBe(bytes(scoring, marks));
      }),
      lawRuns,
    );
  });

  it('the parts add up to the total, before rounding, floor and penalties', () => {
    const penalties = fc.array(
      hundredths(0, 20).map((points) => ({ points })),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(someEntry, penalties, ([scoring, marks], taken) => {
        const explained = explainEntry(scoring, marks, taken);
        const parts = [...explained.components, ...explained.criteria];
        const all = sum(parts.map(({ contribution }) => parseExact(contribution)));
        expect(all.equals(parseExact(explained.sum))).toBe(true);
        const left = all.sub(parseExact(explained.penalties.taken));
        const { digits = 2, mode = 'half-up' } = scoring.rounding?.total ?? {};
        const total = round(left.lt(0n) ? zero : left, { digits, mode });
        expect(total.equals(parseDecimal(explained.total))).toBe(true);
        expect(explained.total).toBe(scoreEntry(scoring, marks, taken).total);
      }),
      lawRuns,
    );
  });

  it('the explanation adds up at every level', () => {
    fc.assert(
      fc.property(someEntry, ([scoring, marks]) => {
        const { components, criteria } = explainEntry(scoring, marks);
        for (const component of components) {
          const reached = sum(component.criteria.map(({ contribution }) => parseExact(contribution)));
          expect(reached.equals(parseExact(component.reached))).toBe(true);
        }
        for (const criterion of [...criteria, ...components.flatMap((component) => component.criteria)]) {
          const own = sum(criterion.subCriteria.map(({ points }) => parseExact(points)));
          const expected = criterion.vetoedBy.length > 0 ? zero : own;
          expect(expected.equals(parseExact(criterion.score.points))).toBe(true);
          const weighed = expected.mul(parseExact(criterion.weight));
          expect(weighed.equals(parseExact(criterion.contribution))).toBe(true);
        }
      }),
      lawRuns,
    );
  });

  it('every mark is in the explanation once', () => {
    fc.assert(
      fc.property(someEntry, ([scoring, marks]) => {
        const { components, criteria } = explainEntry(scoring, marks);
        const all = [...criteria, ...components.flatMap((component) => component.criteria)]
          .flatMap(({ subCriteria }) => subCriteria)
          .flatMap(({ aspects }) => aspects)
          .flatMap(({ id, marks: own }) => own.map(({ judge, value }) => `${id} ${judge} ${value}`));
        const given = marks.map(({ aspect, judge, value }) => `${aspect} ${judge} ${value}`);
        expect(all.sort()).toEqual(given.sort());
      }),
      lawRuns,
    );
  });
});
