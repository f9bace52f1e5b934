import fc from 'fast-check';
import { emptyHash, hashRows } from '../hash-rows.js';
import { nextBoardPatch, type Publication, type PublishableRow } from '../next-board.js';
import { applyBoardPatch } from '../apply-board-patch.js';
import {
  boardStates,
  type BoardPatch,
  type PublishedBoard,
  type PublishedRow,
  type RowStatus,
} from '../published-board.js';

const statuses: readonly (RowStatus | null)[] = [
  null,
  'in-progress',
  'not-started',
  'below-pass-mark',
  'guest',
  'disqualified',
  'withdrawn',
  'absent',
];

/** Few values for each field, so that rows are often alike and often differ in one field only. */
const fields = {
  number: fc.constantFrom(null, '001', '002', '10'),
  name: fc.constantFrom('陈一', '李二', '=1+1'),
  unit: fc.constantFrom(null, '株洲一中'),
  delegation: fc.constantFrom(null, '湖南'),
  division: fc.constantFrom('all', 'junior'),
  place: fc.constantFrom(null, 1, 2, 10),
  tied: fc.boolean(),
  decidedBy: fc.constantFrom(null, 'total' as const, 'component:practice' as const, 'order' as const),
  total: fc.constantFrom(null, '0.00', '9.50', '86.50', '100.00'),
  scaled: fc.constantFrom(null, '700'),
  components: fc.dictionary(fc.constantFrom('theory', 'practice'), fc.constantFrom('9.50', '80.00'), {
    noNullPrototype: true,
  }),
  prize: fc.constantFrom(null, 'first', 'second'),
  certainty: fc.constantFrom(null, { award: 'first', certainty: 'open' as const }),
  status: fc.constantFrom(...statuses),
};

/** A row as the publication policy lets it through, of one of six entries. */
export const anyRow: fc.Arbitrary<PublishableRow> = fc.record({
  entry: fc.constantFrom('e-1', 'e-2', 'e-3', 'e-4', 'e-5', 'e-6'),
  ...fields,
});

/** A row as it stands on a board. */
export const anyPublishedRow: fc.Arbitrary<PublishedRow> = fc
  .tuple(anyRow, fields.place)
  .map(([row, previousPlace]) => ({ ...row, previousPlace }));

const oneRowEach = { selector: (row: PublishableRow) => row.entry };

export const anyRows: fc.Arbitrary<PublishedRow[]> = fc.uniqueArray(anyPublishedRow, oneRowEach);

export const anyPublication: fc.Arbitrary<Publication> = fc.record({
  state: fc.constantFrom(...boardStates),
  rows: fc.uniqueArray(anyRow, oneRowEach),
});

/** A board as it is opened: hidden, empty, at version 1. */
export const newBoard: PublishedBoard = { board: 'b-1', version: 1, at: 0, state: 'hidden', hash: emptyHash, rows: [] };

/** The board and the patches that a history of publications makes; what changes nothing makes no patch. */
export function boardAfter(history: readonly Publication[]): {
  readonly board: PublishedBoard;
  readonly patches: BoardPatch[];
} {
  let board = newBoard;
  const patches: BoardPatch[] = [];
  for (const [index, publication] of history.entries()) {
    const patch = nextBoardPatch(board, publication, 1000 + index);
    if (patch === null) continue;
    patches.push(patch);
    board = applyBoardPatch(board, patch);
  }
  return { board, patches };
}

/** A board that shows exactly these rows. */
export function boardWith(rows: readonly PublishedRow[]): PublishedBoard {
  return { ...newBoard, version: 7, state: 'provisional', hash: hashRows(rows), rows };
}

/** A row in which nothing is remarkable. */
export function row(entry: string, change: Partial<PublishedRow> = {}): PublishedRow {
  const named = { entry, number: null, name: entry, unit: null, delegation: null, division: 'all' };
  const ranked = {
    place: null,
    previousPlace: null,
    tied: false,
    total: null,
    components: {},
    decidedBy: null,
    scaled: null,
    prize: null,
    certainty: null,
    status: null,
  };
  return { ...named, ...ranked, ...change };
}
