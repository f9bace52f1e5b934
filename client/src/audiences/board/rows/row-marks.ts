import type { PublishedRow } from '@jiangsai/shared';

/** Milliseconds that a mark stays. */
export const markFor = { total: 3_000, movement: 60_000 } as const;

/**
 * What is still news to the viewer. Moments are epoch ms of this device; `latest` are the entries of the last wave that
 * moved anybody.
 */
export interface RowMarks {
  readonly totals: ReadonlyMap<string, number>;
  readonly moves: ReadonlyMap<string, number>;
  readonly latest: ReadonlySet<string>;
}

export const noMarks: RowMarks = { totals: new Map(), moves: new Map(), latest: new Set() };

/** What one wave changes: entries whose place moved, entries whose total is another. */
export interface Wave {
  readonly moved: readonly string[];
  readonly counted: readonly string[];
}

export function waveBetween(before: readonly PublishedRow[], after: readonly PublishedRow[]): Wave {
  const held = new Map(before.map((row) => [row.entry, row]));
  const stayed = after.flatMap((row) => {
    const former = held.get(row.entry);
    return former === undefined || former === row ? [] : [{ former, row }];
  });
  return {
    moved: stayed.filter(({ former, row }) => hasMoved(former, row)).map(({ row }) => row.entry),
    counted: stayed.filter(({ former, row }) => former.total !== row.total).map(({ row }) => row.entry),
  };
}

/** The marks after a wave: what it touched is news from now on, and a move of its own makes it the latest. */
export function afterWave(marks: RowMarks, wave: Wave, now: number): RowMarks {
  const stamp = (entries: readonly string[]) => entries.map((entry) => [entry, now] as const);
  return {
    totals: new Map([...marks.totals, ...stamp(wave.counted)]),
    moves: new Map([...marks.moves, ...stamp(wave.moved)]),
    latest: wave.moved.length > 0 ? new Set(wave.moved) : marks.latest,
  };
}

/** Without what is no news any more. A move stays for a minute, and as long as nobody has moved since. */
export function withoutOld(marks: RowMarks, now: number): RowMarks {
  return {
    totals: younger(marks.totals, now - markFor.total),
    moves: younger(marks.moves, now - markFor.movement),
    latest: marks.latest,
  };
}

/** When the next mark grows old; null while there is none. */
export function nextOld(marks: RowMarks): number | null {
  const ends = [
    ...[...marks.totals.values()].map((at) => at + markFor.total),
    ...[...marks.moves.values()].map((at) => at + markFor.movement),
  ];
  return ends.length === 0 ? null : Math.min(...ends);
}

/** Places gained (positive) or lost by the last move of the row while it is news; 0 when there is nothing to tell. */
export function movementOf(row: PublishedRow, marks: RowMarks): number {
  if (row.place === null || row.previousPlace === null) return 0;
  const news = marks.latest.has(row.entry) || marks.moves.has(row.entry);
  return news ? row.previousPlace - row.place : 0;
}

// A first place is no move, and a place given up (withdrawn, disqualified) is told by its word.
function hasMoved(former: PublishedRow, row: PublishedRow): boolean {
  return former.place !== null && row.place !== null && former.place !== row.place;
}

function younger(moments: ReadonlyMap<string, number>, than: number): ReadonlyMap<string, number> {
  return new Map([...moments].filter(([, at]) => at > than));
}
