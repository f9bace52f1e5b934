import type { BoardLine, BoardSnapshot, CatchUp } from '@jiangsai/shared';
import { getJson } from './http.js';

export async function listBoards(): Promise<readonly BoardLine[]> {
  const { boards } = await getJson<{ boards: readonly BoardLine[] }>('/api/boards');
  return boards;
}

export function readBoard(board: string): Promise<BoardSnapshot> {
  return getJson(`/api/boards/${encodeURIComponent(board)}`);
}

/** Exactly the patches after version `since`, or a snapshot. */
export function readPatches(board: string, since: number): Promise<CatchUp> {
  return getJson(`/api/boards/${encodeURIComponent(board)}/patches`, { since });
}
