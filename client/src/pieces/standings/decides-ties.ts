import type { Standing } from '@jiangsai/shared';

/** Entries whose total a neighbour in the list has too, without sharing the place: what decided it is worth telling. */
export function decidesTies(standings: readonly Pick<Standing, 'entry' | 'place' | 'total'>[]): Set<string> {
  const placed = standings.filter(({ place, total }) => place !== null && total !== null);
  return new Set(
    placed
      .filter((own, at) =>
        [placed[at - 1], placed[at + 1]].some((other) => other?.total === own.total && other.place !== own.place),
      )
      .map(({ entry }) => entry),
  );
}
