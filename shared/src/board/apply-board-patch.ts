import { Refusal } from '../refusals/index.js';
import { swapRows } from './hash-rows.js';
import { orderRows } from './order-rows.js';
import type { BoardPatch, PublishedBoard, PublishedRow } from './published-board.js';

/**
 * The board after a patch. Client, edge and tests all use this one function. A patch that is already contained is ignored;
 * a gap (`board/version-gap`) or a hash that differs (`board/hash-differs`) is refused: the holder must catch up, never guess.
 */
export function applyBoardPatch(board: PublishedBoard, patch: BoardPatch): PublishedBoard {
  if (patch.board === board.board && patch.to <= board.version) return board;
  if (patch.board !== board.board || patch.from !== board.version) {
    throw new Refusal('board/version-gap', { have: board.version, from: patch.from });
  }
  const { rows, gone } = replaceRows(board.rows, patch);
  const hash = swapRows(board.hash, gone, patch.rows);
  if (hash !== patch.hash) throw new Refusal('board/hash-differs', { version: patch.to });
  return { board: board.board, version: patch.to, at: patch.at, state: patch.state, hash, rows };
}

function replaceRows(before: readonly PublishedRow[], patch: BoardPatch) {
  const rows = new Map(before.map((row) => [row.entry, row]));
  const touched = [...patch.removed, ...patch.rows.map((row) => row.entry)];
  const gone = touched.flatMap((entry) => rows.get(entry) ?? []);
  for (const entry of patch.removed) rows.delete(entry);
  for (const row of patch.rows) rows.set(row.entry, row);
  return { rows: orderRows(rows.values()), gone };
}
