import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EntryStatus, Ranking, RankingKeyName } from '../competition/index.js';
import { lawRuns } from '../numbers/testing/law-runs.js';
import { rankEntries, type RankedEntry, type Standing } from './index.js';
import { anyDecisions, anyField, anyRanking, anySome, by, entryWith } from './testing/two-parts.js';

const linesOf = (...args: Parameters<typeof rankEntries>): Standing[] =>
  rankEntries(...args).flatMap(({ standings }) => standings);
const everyone = fc.tuple(anyField(12), anyRanking, fc.record({ running: fc.boolean(), decisions: anyDecisions }));

describe('laws of places', () => {
  it('run 1..n in each division; who is tied shares the better place, and only who is tied', () => {
    fc.assert(
      fc.property(everyone, ([entries, ranking, options]) => {
        for (const { standings } of rankEntries(entries, ranking, options)) {
          const placed = standings.filter(({ place }) => place !== null);
          const expected = placed.map(({ place }) => ({
            place: placed.findIndex((other) => other.place === place) + 1,
            tied: placed.filter((other) => other.place === place).length > 1,
          }));
          expect(placed.map(({ place, tied }) => ({ place, tied }))).toEqual(expected);
          expect(standings.slice(placed.length).every(({ place, tied }) => place === null && !tied)).toBe(true);
        }
      }),
      lawRuns,
    );
  });

  it('everybody is listed once, in the own division and with the own total where it is shown', () => {
    fc.assert(
      fc.property(everyone, ([entries, ranking, options]) => {
        const silent: readonly EntryStatus[] = ['disqualified', 'withdrawn', 'absent'];
        const lines = linesOf(entries, ranking, options).map(({ entry, division, total }) => ({
          entry,
          division,
          total,
        }));
        const expected = entries.map(({ id, division, status, score }) => ({
          entry: id,
          division,
          total: silent.includes(status) ? null : score.total,
        }));
        expect(new Map(lines.map((line) => [line.entry, line]))).toEqual(
          new Map(expected.map((one) => [one.entry, one])),
        );
        expect(lines).toHaveLength(entries.length);
      }),
      lawRuns,
    );
  });

  it('do not depend on the order of the entries', () => {
    const shuffled = everyone.chain(([entries, ranking, options]) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.constant(ranking),
        fc.constant(options),
      ),
    );
    const byDivision = (...args: Parameters<typeof rankEntries>) =>
      new Map(rankEntries(...args).map((all) => [all.division, all]));
    fc.assert(
      fc.property(shuffled, ([entries, moved, ranking, options]) => {
        expect(byDivision(moved, ranking, options)).toEqual(byDivision(entries, ranking, options));
      }),
      lawRuns,
    );
  });

  it('are not changed by guests, absent and withdrawn entries', () => {
    const outsiders: readonly EntryStatus[] = ['guest', 'absent', 'withdrawn'];
    fc.assert(
      fc.property(everyone, ([entries, ranking, options]) => {
        const inside = entries.filter((one) => !outsiders.includes(one.status));
        const lines = linesOf(entries, ranking, options).filter((line) => inside.some(({ id }) => id === line.entry));
        const order = (some: Standing[]) => new Map(some.map((line) => [line.entry, line]));
        expect(order(lines)).toEqual(order(linesOf(inside, ranking, options)));
      }),
      lawRuns,
    );
  });

  it('in one division never look at another', () => {
    fc.assert(
      fc.property(everyone, ([entries, ranking, options]) => {
        const apart = ['staff', 'students'].flatMap((division) =>
          rankEntries(
            entries.filter((one) => one.division === division),
            ranking,
            options,
          ),
        );
        const together = rankEntries(entries, ranking, options);
        expect(new Map(together.map((all) => [all.division, all]))).toEqual(
          new Map(apart.map((all) => [all.division, all])),
        );
      }),
      lawRuns,
    );
  });
});

describe('the places worked out once more, slowly and in floats', () => {
  const numberOf = (entry: RankedEntry, key: RankingKeyName): number | null => {
    const { aspects, criteria, components, total } = entry.score;
    const gap = aspects['gap'];
    switch (key) {
      case 'time':
        return entry.time === undefined ? null : Number(entry.time);
      case 'component:practice':
        return Number(components['practice']?.shown);
      case 'criterion:T':
        return Number(criteria['T']?.shown);
      case 'aspect:gap':
        return gap && gap.marks > 0 && !gap.dnf ? Number(gap.shown) : null;
      case 'mark:gap':
        return gap?.measured === null ? null : Number(gap?.measured);
      default:
        return Number(total);
    }
  };
  const isAhead = (a: RankedEntry, b: RankedEntry, { keys = [{ by: 'total' }] }: Ranking): boolean => {
    for (const { by: key, order } of keys) {
      const [own, other] = [numberOf(a, key), numberOf(b, key)];
      if (own === other) continue;
      if (own === null || other === null) return other === null;
      return order === 'asc' ? own < other : own > other;
    }
    return false;
  };

  it('are one more than the number of those who are ahead', () => {
    fc.assert(
      fc.property(anyField(12), anyRanking, (entries, ranking) => {
        const ranked = entries.filter(
          ({ status, score }) =>
            ['competed', 'selection-only'].includes(status) && score.complete && score.belowPassMark.length === 0,
        );
        const placeOf = (own: RankedEntry) =>
          1 + ranked.filter((other) => other.division === own.division && isAhead(other, own, ranking)).length;
        const lines = linesOf(entries, ranking).filter(({ place }) => place !== null);
        expect(new Map(lines.map((line) => [line.entry, line.place]))).toEqual(
          new Map(ranked.map((own) => [own.id, placeOf(own)])),
        );
      }),
      lawRuns,
    );
  });
});

describe('better marks', () => {
  const points = fc.integer({ min: 0, max: 12 });
  const chains = fc.constantFrom(
    by('total'),
    by('total', 'component:practice'),
    by('total', 'criterion:T', 'component:practice'),
    by('total', 'time', 'criterion:P'),
    by('total', 'mark:gap'),
  );

  it('never lower a place where the total is the first key and no part is ranked upside down', () => {
    fc.assert(
      fc.property(
        anyField(10),
        anySome,
        chains,
        points,
        points,
        points,
        (entries, own, chain, theory, practice, gain) => {
          const placeOf = (more: { theory: number; practice: number }) =>
            linesOf([...entries, entryWith('own', { ...own, gap: '1', status: 'competed', ...more })], chain).find(
              (line) => line.entry === 'own',
            )?.place ?? Infinity;
          const before = placeOf({ theory, practice });
          expect(placeOf({ theory, practice: practice + gain })).toBeLessThanOrEqual(before);
          expect(placeOf({ theory: theory + gain, practice })).toBeLessThanOrEqual(before);
        },
      ),
      lawRuns,
    );
  });
});
