import { canonicalJson, type Json } from '../canonical/index.js';
import { swapRows } from './hash-rows.js';
import { orderRows } from './order-rows.js';
import type { BoardPatch, BoardState, PublishedBoard, PublishedRow } from './published-board.js';

/** What the publication policy lets through: everything of a row but its history. */
export type PublishableRow = Omit<PublishedRow, 'previousPlace'>;

export interface Publication {
  readonly state: BoardState;
  readonly rows: readonly PublishableRow[];
}

/**
 * The patch that leads from the board to the publication, or null when nothing that the public may see has changed:
 * then no version, no time and no count moves.
 */
export function nextBoardPatch(board: PublishedBoard, next: Publication, at: number): BoardPatch | null {
  const before = new Map(board.rows.map((row) => [row.entry, row]));
  const rows = next.rows.map((row) => withHistory(row, before.get(row.entry)));
  const changed = rows.filter((row) => !sameRow(row, before.get(row.entry)));
  const staying = new Set(rows.map((row) => row.entry));
  const gone = board.rows.filter((row) => !staying.has(row.entry));
  if (changed.length === 0 && gone.length === 0 && next.state === board.state) return null;
  const replaced = changed.flatMap((row) => before.get(row.entry) ?? []);
  return {
    board: board.board,
    from: board.version,
    to: board.version + 1,
    at,
    state: next.state,
    rows: orderRows(changed),
    removed: gone.map((row) => row.entry),
    hash: swapRows(board.hash, [...gone, ...replaced], changed),
  };
}

function withHistory(row: PublishableRow, before: PublishedRow | undefined): PublishedRow {
  const moved = before !== undefined && before.place !== row.place;
  return { ...row, previousPlace: moved ? before.place : (before?.previousPlace ?? null) };
}

function sameRow(row: PublishedRow, before: PublishedRow | undefined): boolean {
  return before !== undefined && canonicalJson(row as unknown as Json) === canonicalJson(before as unknown as Json);
}
