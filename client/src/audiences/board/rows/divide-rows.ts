import type { PublishedRow } from '@jiangsai/shared';

/** One ranking of a board. `division` is null where there is nothing to tell apart. */
export interface BoardSection {
  readonly division: string | null;
  readonly rows: readonly PublishedRow[];
}

/** The sections of a board, in the order of its rows: one for each division when there are several. */
export function divideRows(rows: readonly PublishedRow[]): readonly BoardSection[] {
  const byDivision = new Map<string, PublishedRow[]>();
  for (const row of rows) {
    const section = byDivision.get(row.division);
    if (section === undefined) byDivision.set(row.division, [row]);
    else section.push(row);
  }
  const several = byDivision.size > 1;
  return [...byDivision].map(([division, section]) => ({
    division: several ? nameless(division) : null,
    rows: section,
  }));
}

function nameless(division: string): string | null {
  return division === 'all' ? null : division;
}
