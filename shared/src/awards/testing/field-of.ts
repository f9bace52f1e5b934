import type { EntryFacts, EntryStatus } from '../../competition/index.js';
import type { DivisionStandings, Standing, StandingNote } from '../../ranking/index.js';

/** An entry of a made-up division and what it came to. */
export interface Line extends Partial<Omit<EntryFacts, 'id' | 'status'>> {
  readonly id: string;
  readonly total: number;
  readonly status?: EntryStatus;
  readonly note?: StandingNote | null;
  readonly scaled?: string;
  readonly components?: Readonly<Record<string, string>>;
}

const noteOf: Partial<Record<EntryStatus, StandingNote>> = {
  guest: 'guest',
  disqualified: 'disqualified',
  withdrawn: 'withdrawn',
  absent: 'absent',
};

export function line(id: string, total: number, more: Partial<Line> = {}): Line {
  return { id, total, ...more };
}

/** One line for each total, `a` `b` `c` …; what is common to them. */
export function linesOf(totals: readonly number[], more: Partial<Line> = {}): Line[] {
  return totals.map((total, index) => line(String.fromCharCode(97 + index), total, more));
}

/** Standings as they would be ranked by total; who has a note is not placed. `waiting` groups have no decided place. */
export function standingsOf(
  lines: readonly Line[],
  division = 'all',
  waiting: readonly (readonly string[])[] = [],
): DivisionStandings {
  const noted = lines.map((one) => ({ ...one, note: one.note ?? noteOf[one.status ?? 'competed'] ?? null }));
  const placed = noted.filter(({ note }) => note === null).sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
  const standings = [...placed, ...noted.filter(({ note }) => note !== null)].map(
    ({ id, total, note, scaled, components }): Standing => ({
      entry: id,
      division,
      place: note === null ? placed.findIndex((other) => other.total === total) + 1 : null,
      tied: placed.filter((other) => other.total === total).length > 1,
      total: total.toFixed(2),
      scaled: scaled ?? null,
      components: components ?? {},
      note,
      decidedBy: null,
    }),
  );
  return { division, complete: !noted.some(({ note }) => note === 'incomplete'), standings, undecided: waiting };
}

export function factsOf(lines: readonly Line[], division = 'all'): EntryFacts[] {
  return lines.map(({ status = 'competed', ...facts }) => ({ division, ...facts, status }));
}
