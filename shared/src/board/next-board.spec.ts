import fc from 'fast-check';
import { applyBoardPatch } from './apply-board-patch.js';
import { hashRows } from './hash-rows.js';
import { nextBoardPatch, type Publication, type PublishableRow } from './next-board.js';
import { orderRows } from './order-rows.js';
import type { PublishedBoard, PublishedRow } from './published-board.js';
import { anyPublication, boardAfter, boardWith, newBoard, row } from './testing/any-board.js';

const at = 9000;
const withoutHistory = ({ previousPlace: _, ...rest }: PublishedRow): PublishableRow => rest;
const live = (rows: readonly PublishedRow[]): Publication => ({ state: 'provisional', rows: rows.map(withoutHistory) });

function published(board: PublishedBoard, next: Publication): PublishedBoard {
  const patch = nextBoardPatch(board, next, at);
  return patch ? applyBoardPatch(board, patch) : board;
}

const histories = fc.array(anyPublication, { minLength: 1, maxLength: 6 });

describe('the patch to a publication', () => {
  it('leads to it: the same rows, the same state, one version more', () => {
    fc.assert(
      fc.property(histories, anyPublication, (history, next) => {
        const { board } = boardAfter(history);
        const patch = nextBoardPatch(board, next, at);
        fc.pre(patch !== null);
        const after = applyBoardPatch(board, patch);
        expect(after).toMatchObject({ board: board.board, version: board.version + 1, at, state: next.state });
        expect(after.hash).toBe(hashRows(after.rows));
        expect(after.rows).toEqual(orderRows(after.rows));
        const byEntry = (rows: readonly PublishableRow[]) => new Map(rows.map((one) => [one.entry, one]));
        expect(byEntry(after.rows.map(withoutHistory))).toEqual(byEntry(next.rows));
      }),
    );
  });

  it('is not there when nothing that the public may see has changed', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { board } = boardAfter(history);
        const last = history.at(-1) as Publication;
        expect(nextBoardPatch(board, last, at)).toBeNull();
        expect(nextBoardPatch(board, { ...last, rows: last.rows.toReversed() }, at + 1)).toBeNull();
      }),
    );
  });

  it('carries only the rows that changed, and only the entries that left', () => {
    fc.assert(
      fc.property(histories, anyPublication, (history, next) => {
        const { board } = boardAfter(history);
        const patch = nextBoardPatch(board, next, at);
        fc.pre(patch !== null);
        for (const changed of patch.rows) expect(board.rows).not.toContainEqual(changed);
        const held = new Set(board.rows.map(({ entry }) => entry));
        const wanted = new Set(next.rows.map(({ entry }) => entry));
        expect(new Set(patch.removed)).toEqual(new Set([...held].filter((entry) => !wanted.has(entry))));
      }),
    );
  });

  it('grows versions by exactly one, without a gap, over any history', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { board, patches } = boardAfter(history);
        expect(patches.map(({ from, to }) => [from, to])).toEqual(patches.map((_, index) => [index + 1, index + 2]));
        expect(board.version).toBe(patches.length + 1);
      }),
    );
  });

  it('says that a state changed even if no row did', () => {
    const board = boardWith([row('e-1', { place: 1 })]);
    const patch = nextBoardPatch(board, { state: 'frozen', rows: board.rows }, at);
    expect(patch).toEqual({
      board: 'b-1',
      from: 7,
      to: 8,
      at,
      state: 'frozen',
      rows: [],
      removed: [],
      hash: board.hash,
    });
  });

  it('takes every row off a board that is hidden again', () => {
    const board = boardWith([row('e-1', { place: 1 }), row('e-2', { place: 2 })]);
    const patch = nextBoardPatch(board, { state: 'hidden', rows: [] }, at);
    expect(patch).toMatchObject({ rows: [], removed: ['e-1', 'e-2'], hash: newBoard.hash });
  });
});

describe('the place that a row held before', () => {
  const place = (board: PublishedBoard, entry: string) => board.rows.find((one) => one.entry === entry)?.previousPlace;

  it('is none when the row is new', () => {
    expect(place(published(newBoard, live([row('e-1', { place: 1 })])), 'e-1')).toBeNull();
  });

  it('is the one it left', () => {
    const board = boardWith([row('e-1', { place: 1 }), row('e-2', { place: 2 })]);
    const after = published(board, live([row('e-1', { place: 2 }), row('e-2', { place: 1 })]));
    expect([place(after, 'e-1'), place(after, 'e-2')]).toEqual([1, 2]);
  });

  it('stays while the row changes without moving', () => {
    const board = boardWith([row('e-1', { place: 2, previousPlace: 5, total: '80.00' })]);
    const after = published(board, live([row('e-1', { place: 2, total: '81.00' })]));
    expect(after.rows).toEqual([row('e-1', { place: 2, previousPlace: 5, total: '81.00' })]);
  });

  it('is the last place held even of a row that has none any more', () => {
    const board = boardWith([row('e-1', { place: 3 })]);
    const after = published(board, live([row('e-1', { status: 'withdrawn' })]));
    expect(place(after, 'e-1')).toBe(3);
  });

  it('is none for a row that comes from having no place', () => {
    const board = boardWith([row('e-1', { status: 'not-started' })]);
    expect(place(published(board, live([row('e-1', { place: 1 })])), 'e-1')).toBeNull();
  });

  it('is forgotten with the row: what was hidden in between leaves no trace', () => {
    const board = boardWith([row('e-1', { place: 1, previousPlace: 4 })]);
    const hidden = published(board, { state: 'hidden', rows: [] });
    const again = published(hidden, live([row('e-1', { place: 2 })]));
    expect(place(again, 'e-1')).toBeNull();
  });

  it('never comes from the publication itself', () => {
    const board = boardWith([row('e-1', { place: 1, previousPlace: 4 })]);
    const smuggled = { state: 'provisional', rows: [row('e-1', { place: 1, previousPlace: 9 })] } as const;
    expect(nextBoardPatch(board, smuggled, at)).toBeNull();
  });
});
