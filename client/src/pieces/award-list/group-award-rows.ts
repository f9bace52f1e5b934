import type { AwardRow } from '@jiangsai/shared';

/** The rows of one skill and division, in the order of the list. `first`: 序号 of its first row. */
export interface AwardGroup {
  readonly skill: string;
  readonly skillName: AwardRow['skillName'];
  readonly division: string;
  readonly first: number;
  readonly rows: readonly AwardRow[];
}

/** Skills and divisions in the order in which they first stand in the list; the running number goes through all of it. */
export function groupAwardRows(rows: readonly AwardRow[]): AwardGroup[] {
  const groups = new Map<string, AwardRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.skill, row.division]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  let first = 1;
  return [...groups.values()].map((group) => {
    const { skill, skillName, division } = group[0] as AwardRow;
    const made = { skill, skillName, division, first, rows: group };
    first += group.length;
    return made;
  });
}

const optional = ['number', 'unit', 'delegation', 'theory', 'practice', 'coach'] as const;

/** Columns in which at least one row has something; the others say nothing and are left out. */
export function filledColumns(rows: readonly AwardRow[]): ReadonlySet<(typeof optional)[number]> {
  return new Set(optional.filter((key) => rows.some((row) => row[key] !== null && row[key] !== '')));
}

/** How many of each prize a group has, in the order of its rows. */
export function countPrizes(rows: readonly AwardRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { prize } of rows) counts.set(prize, (counts.get(prize) ?? 0) + 1);
  return counts;
}
