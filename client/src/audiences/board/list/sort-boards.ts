import type { BoardLine, BoardState } from '@jiangsai/shared';

const order: readonly BoardState[] = ['provisional', 'frozen', 'final', 'hidden'];

/** Boards with something happening first; otherwise as the server lists them. */
export function sortBoards(boards: readonly BoardLine[]): readonly BoardLine[] {
  return [...boards].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}
