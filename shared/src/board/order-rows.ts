import type { PublishedRow, RowStatus } from './published-board.js';

const statusOrder: readonly (RowStatus | null)[] = [
  null,
  'in-progress',
  'not-started',
  'below-pass-mark',
  'guest',
  'disqualified',
  'withdrawn',
  'absent',
];

/** The order in which a board shows its rows follows from the rows themselves: place, then status, then total, then number and id. */
export function orderRows(rows: Iterable<PublishedRow>): PublishedRow[] {
  return [...rows].sort(compareRows);
}

function compareRows(a: PublishedRow, b: PublishedRow): number {
  return (
    compareText(a.division, b.division) ||
    comparePlaces(a.place, b.place) ||
    (a.place === null ? statusRank(a) - statusRank(b) || comparePoints(b.total, a.total) : 0) ||
    compareText(a.number ?? '', b.number ?? '') ||
    compareText(a.entry, b.entry)
  );
}

// Infinity − Infinity is NaN, so unplaced rows get a number beyond every place instead.
function comparePlaces(a: number | null, b: number | null): number {
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}

function statusRank(row: PublishedRow): number {
  return statusOrder.indexOf(row.status);
}

// Only for placing rows without a place on the screen; places themselves come from exact numbers.
function comparePoints(a: string | null, b: string | null): number {
  return Number(a ?? -1) - Number(b ?? -1);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
