import fc from 'fast-check';
import { Refusal } from '../refusals/index.js';
import { applyBoardPatch } from './apply-board-patch.js';
import { hashRows } from './hash-rows.js';
import type { BoardPatch, PublishedBoard, PublishedRow } from './published-board.js';
import { anyPublication, boardAfter, boardWith, newBoard, row } from './testing/any-board.js';

const first = row('e-1', { place: 1, total: '90.00' });
const second = row('e-2', { place: 2, total: '80.00' });
const board = boardWith([first, second]);

/** The patch that puts these rows on the board and takes those entries off, with the hash that belongs to the result. */
function patchTo(result: readonly PublishedRow[], change: Partial<BoardPatch> = {}): BoardPatch {
  const known = new Map(board.rows.map((one) => [one.entry, one]));
  const rows = result.filter((one) => known.get(one.entry) !== one);
  const removed = board.rows
    .filter(({ entry }) => !result.some((one) => one.entry === entry))
    .map(({ entry }) => entry);
  const { version: from } = board;
  return {
    board: 'b-1',
    from,
    to: from + 1,
    at: 5000,
    state: 'provisional',
    rows,
    removed,
    hash: hashRows(result),
    ...change,
  };
}

function refusalOf(act: () => unknown): [string, object] | 'none' {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.params];
    throw error;
  }
}

describe('a patch that follows on the board', () => {
  it('brings version, time, state and hash with it', () => {
    const patch = patchTo([first], { state: 'final' });
    expect(applyBoardPatch(board, patch)).toEqual({
      board: 'b-1',
      version: 8,
      at: 5000,
      state: 'final',
      hash: patch.hash,
      rows: [first],
    });
  });

  it('puts a changed row in the stead of the old one and a new row beside the others, in the board’s order', () => {
    const fallen = row('e-1', { place: 3, previousPlace: 1, total: '90.00' });
    const third = row('e-3', { place: 1, total: '95.00' });
    const result = applyBoardPatch(board, patchTo([fallen, second, third]));
    expect(result.rows).toEqual([third, second, fallen]);
  });

  it('takes off what it names as removed', () => {
    expect(applyBoardPatch(board, patchTo([second])).rows).toEqual([second]);
    expect(applyBoardPatch(board, patchTo([])).rows).toEqual([]);
  });

  it('may change nothing but the state', () => {
    const frozen = applyBoardPatch(board, patchTo(board.rows, { state: 'frozen' }));
    expect(frozen).toMatchObject({ state: 'frozen', version: 8, hash: board.hash, rows: board.rows });
  });

  it('may span several versions', () => {
    expect(applyBoardPatch(board, patchTo([first], { to: 12 })).version).toBe(12);
  });

  it('leaves the board it was given as it was', () => {
    const held = { ...board, rows: Object.freeze([...board.rows]) };
    const before = structuredClone(held);
    applyBoardPatch(Object.freeze(held), patchTo([first]));
    expect(held).toEqual(before);
  });
});

describe('a patch that the board contains already', () => {
  it.each([
    ['the last one again', { from: 6, to: 7 }],
    ['one long past', { from: 1, to: 2 }],
    ['several at once', { from: 2, to: 7 }],
  ])('is ignored: %s', (_name, versions) => {
    const worthless = { ...versions, hash: 'not looked at' };
    expect(applyBoardPatch(board, patchTo([], worthless))).toBe(board);
  });
});

describe('a patch that does not follow', () => {
  it.each([
    ['skips a version', { from: 8, to: 9 }, 8],
    ['reaches over the board’s own version', { from: 6, to: 8 }, 6],
    ['belongs to another board', { board: 'b-2' }, 7],
    ['is an old one of another board', { board: 'b-2', from: 1, to: 2 }, 1],
  ])('is refused when it %s', (_how, change, from) => {
    const patch = patchTo([first], change);
    expect(refusalOf(() => applyBoardPatch(board, patch))).toEqual(['board/version-gap', { have: 7, from }]);
  });

  it.each<[string, Partial<BoardPatch>]>([
    ['lacks a row', { rows: [] }],
    ['has a row too many', { rows: [first, row('e-9')] }],
    [
      'has a row twice',
      {
        rows: [
          { ...first, place: 3 },
          { ...first, place: 3 },
        ],
      },
    ],
    ['names a row as changed and as removed', { removed: ['e-1'] }],
    ['takes off a row that should stay', { removed: ['e-2'] }],
    ['has one wrong digit', { rows: [{ ...first, place: 3, total: '90.01' }] }],
  ])('is refused when it %s', (_how, change) => {
    const changed = { ...first, place: 3 };
    const right = patchTo([changed, second]);
    expect(applyBoardPatch(board, right).rows).toEqual([second, changed]);
    expect(refusalOf(() => applyBoardPatch(board, { ...right, ...change }))).toEqual([
      'board/hash-differs',
      { version: 8 },
    ]);
  });

  it('is refused on a board that lost a row on its way here', () => {
    const damaged: PublishedBoard = { ...board, rows: [first] };
    const patch = patchTo([first, { ...second, place: 1, tied: true }]);
    expect(refusalOf(() => applyBoardPatch(damaged, patch))).toEqual(['board/hash-differs', { version: 8 }]);
  });
});

describe('a viewer who gets patches late, twice or not at all', () => {
  const histories = fc.array(anyPublication, { minLength: 1, maxLength: 8 });

  it('holds the published board after all of them, however often each came', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(), { maxLength: 8 }), (history, again) => {
        const { board: published, patches } = boardAfter(history);
        let held = newBoard;
        for (const [index, patch] of patches.entries()) {
          held = applyBoardPatch(held, patch);
          const older = patches[(again[index] ?? 0) % (index + 1)];
          if (older) held = applyBoardPatch(held, older);
        }
        expect(held).toEqual(published);
      }),
    );
  });

  it('never shows a wrong board: a patch is applied in its turn or refused', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(), { maxLength: 12 }), (history, order) => {
        const { patches } = boardAfter(history);
        const versions = [newBoard];
        for (const patch of patches) versions.push(applyBoardPatch(versions.at(-1) ?? newBoard, patch));
        let held = newBoard;
        for (const pick of order) {
          const patch = patches[pick % Math.max(patches.length, 1)];
          if (!patch) continue;
          const next = held;
          const refused = refusalOf(() => (held = applyBoardPatch(next, patch)));
          expect(refused === 'none' || refused[0] === 'board/version-gap').toBe(true);
          expect(held).toEqual(versions[held.version - 1]);
        }
      }),
    );
  });
});
