import type { BoardLine, BoardState } from '@jiangsai/shared';
import { sortBoards } from './sort-boards.js';

const line = (id: string, state: BoardState): BoardLine => ({
  id,
  name: id,
  competition: { id: 'c1', name: '匠赛杯', timeZone: 'Asia/Shanghai' },
  version: 1,
  state,
  rehearsal: false,
});

describe('the list of boards', () => {
  it('begins with the live ones and ends with what is not shown yet', () => {
    const boards = [line('h', 'hidden'), line('f', 'final'), line('z', 'frozen'), line('p', 'provisional')];
    expect(sortBoards(boards).map(({ id }) => id)).toEqual(['p', 'z', 'f', 'h']);
  });

  it('leaves boards of one state in the server’s order', () => {
    const boards = [line('b', 'provisional'), line('a', 'provisional')];
    expect(sortBoards(boards).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
