import type { Standing } from '../../ranking/index.js';

/** The place holds: it is not that of an entry whose marks are still coming in. */
export function isPlaced({ place, note }: Standing): boolean {
  return place !== null && note === null;
}

/** The placed of a division, the best first, those of one place together. */
export function placedByPlace(standings: readonly Standing[]): Standing[][] {
  const groups = new Map<number, Standing[]>();
  for (const standing of standings.filter(isPlaced)) {
    const group = groups.get(standing.place ?? 0);
    if (group) group.push(standing);
    else groups.set(standing.place ?? 0, [standing]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
