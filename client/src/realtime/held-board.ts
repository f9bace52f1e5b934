import {
  applyBoardPatch,
  hashRows,
  orderRows,
  Refusal,
  type BoardPatch,
  type BoardSnapshot,
  type CatchUp,
} from '@jiangsai/shared';

/**
 * The board held after a catch-up: a checked snapshot, or the missing patches on top of what is held.
 * Refuses `board/hash-differs` (ask for everything) and `board/version-gap` (ask for what is missing); then nothing has changed.
 */
export function afterCatchUp(held: BoardSnapshot | null, answer: CatchUp): BoardSnapshot {
  if ('snapshot' in answer) return checked(answer.snapshot);
  return answer.patches.reduce<BoardSnapshot>(afterPatch, present(held));
}

/** The board held after one patch; the very same object when it held the patch already. */
export function afterPatch(held: BoardSnapshot, patch: BoardPatch): BoardSnapshot {
  const next = applyBoardPatch(held, patch);
  return next === held ? held : { ...held, ...next };
}

function checked(snapshot: BoardSnapshot): BoardSnapshot {
  if (hashRows(snapshot.rows) !== snapshot.hash) throw new Refusal('board/hash-differs', { version: snapshot.version });
  return { ...snapshot, rows: orderRows(snapshot.rows) };
}

function present(held: BoardSnapshot | null): BoardSnapshot {
  if (held === null) throw new Refusal('board/version-gap', { have: 0, from: 0 });
  return held;
}
