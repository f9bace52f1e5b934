import type { DelegationRanking } from '../../competition/index.js';
import { compareExact, exact, parseExact, sum, zero, type Exact } from '../../numbers/index.js';
import type { Achievement } from './delegation-skill.js';

const medalPoints: Readonly<Record<string, string>> = { gold: '4', silver: '3', bronze: '2', medallion: '1' };

/** What a delegation's entries add up to (03 §7), not rounded. */
export function delegationPoints(ranking: DelegationRanking, all: readonly Achievement[]): Exact {
  switch (ranking.rule) {
    case 'award-points':
      return perEntryOrPerson(all, ranking.per, (one) => awardPoints(ranking.points, one));
    case 'place-points':
      return perEntryOrPerson(all, ranking.per, ({ place }) => (place === null ? null : ranking.points[place - 1]));
    case 'sum-of-scores':
      return bestOf(all, ranking.best);
    case 'medal-points': {
      const points = sumPoints(all.map(({ prize }) => pointsFor(ranking.points ?? medalPoints, prize)));
      return ranking.divideBy === 'skills' ? share(points, skillsOf(all)) : points;
    }
    case 'total-scaled':
      return sumPoints(all.map(({ scaled }) => scaled));
    case 'average-scaled':
      return share(sumPoints(all.map(({ scaled }) => scaled)), all.filter(({ scaled }) => scaled !== null).length);
  }
}

type Points = string | null | undefined;

function sumPoints(points: readonly Points[]): Exact {
  return sum(points.map((one) => (one === null || one === undefined ? zero : parseExact(one))));
}

function perEntryOrPerson(
  all: readonly Achievement[],
  per: 'entry' | 'person' = 'entry',
  pointsOf: (one: Achievement) => Points,
): Exact {
  return sum(
    all.map((one) => {
      const points = sumPoints([pointsOf(one)]);
      return per === 'person' ? points.mul(exact(one.people)) : points;
    }),
  );
}

/** `placed` is for who has a place but no prize. */
function awardPoints(points: Readonly<Record<string, string>>, { prize, place }: Achievement): Points {
  return pointsFor(points, prize ?? (place === null ? null : 'placed'));
}

// Awards such as `constructor` must not find what every object inherits.
function pointsFor(points: Readonly<Record<string, string>>, award: string | null): Points {
  return award !== null && Object.hasOwn(points, award) ? points[award] : null;
}

function bestOf(all: readonly Achievement[], best = Infinity): Exact {
  const totals = all.flatMap(({ total }) => (total === null ? [] : [parseExact(total)]));
  return sum(totals.sort((a, b) => compareExact(b, a)).slice(0, best));
}

function skillsOf(all: readonly Achievement[]): number {
  return new Set(all.filter(({ isGuest }) => !isGuest).map(({ skill }) => skill)).size;
}

/** Of nothing, nothing. */
function share(points: Exact, by: number): Exact {
  return by === 0 ? zero : points.div(exact(by));
}
