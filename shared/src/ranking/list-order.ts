import { compareExact, parseDecimal } from '../numbers/index.js';
import type { Standing, StandingNote } from './standing.js';

/** The groups of a list below the placed entries, in this order. */
const groups: readonly StandingNote[] = [
  'incomplete',
  'below-pass-mark',
  'guest',
  'disqualified',
  'withdrawn',
  'absent',
];

/** How a list is ordered: placed by place, then the groups, each by total (where one is shown), all by id at last. */
export function compareStandings(a: Standing, b: Standing): number {
  if (a.place !== null && b.place !== null) return a.place - b.place || compareIds(a.entry, b.entry);
  return groupOf(a) - groupOf(b) || compareTotals(a.total, b.total) || compareIds(a.entry, b.entry);
}

function groupOf({ place, note }: Standing): number {
  return place !== null || note === null ? -1 : groups.indexOf(note);
}

function compareTotals(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : compareExact(parseDecimal(b), parseDecimal(a));
}

/** Code-unit order, the same in every language and on every machine. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
