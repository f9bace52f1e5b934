import { verifyChain, type ChainVerdict, type LedgerRow, type PublishedRow } from '@jiangsai/shared';
import type { MadeCompetition } from './make-competition.js';
import { recomputeBoard, type RecomputedRow } from './recompute-board.js';

/** The ledger as its organizer takes it away, one JSON object a line. */
export async function readLedger({
  organizer,
  path,
}: Pick<MadeCompetition, 'organizer' | 'path'>): Promise<LedgerRow[]> {
  const { status, body } = await organizer.get<string>(`${path}/ledger.jsonl`);
  if (status !== 200) throw new Error(`the ledger was not given: ${status}`);
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LedgerRow);
}

export function verdictOn(rows: readonly LedgerRow[]): ChainVerdict {
  return verifyChain(rows[0]?.chain ?? '', rows);
}

/** What a published row says that must follow from the ledger. */
export function comparableRows(rows: readonly PublishedRow[]): RecomputedRow[] {
  return rows
    .map(({ entry, number, place, tied, decidedBy, total, components, prize }) => ({
      entry,
      number,
      place,
      tied,
      decidedBy,
      total,
      components,
      prize,
    }))
    .sort((a, b) => (a.entry < b.entry ? -1 : 1));
}

/** Promise I3: the board that the public sees is the one that follows from the ledger. */
export async function expectBoardFollows(made: MadeCompetition): Promise<void> {
  const [rows, board] = [
    await readLedger(made),
    await made.organizer.read<{ rows: PublishedRow[] }>(`/api/boards/${made.board}`),
  ];
  expect(comparableRows(board.rows)).toEqual(recomputeBoard(rows, made.skill));
}
