import type { Line } from './lines/list-order.js';
import type { DecidedBy, Standing, StandingNote } from './standing.js';

export interface Place {
  readonly place: number;
  readonly tied: boolean;
  readonly decidedBy: DecidedBy | null;
}

const withoutScore: ReadonlySet<StandingNote | null> = new Set(['absent', 'withdrawn', 'disqualified']);
const nowhere = { place: null, tied: false, decidedBy: null };

/** What people see of an entry in its list; without a place for who has none. */
export function standingOf({ entry, note, scaled }: Line, place: Place | null): Standing {
  const hidden = withoutScore.has(note);
  const components = Object.entries(entry.score.components).map(([id, { shown }]) => [id, shown] as const);
  const { place: number, tied, decidedBy } = place ?? nowhere;
  return {
    entry: entry.id,
    division: entry.division,
    place: number,
    tied,
    total: hidden ? null : entry.score.total,
    scaled,
    components: hidden ? {} : Object.fromEntries(components),
    note,
    ...(note === 'below-pass-mark' && { belowPassMark: entry.score.belowPassMark }),
    decidedBy,
  };
}
