import type { OutboxDatabase } from './open-outbox-database.js';
import type { OutboxRow, StoredReceipt, WaitingRow } from './outbox-row.js';

/** Both from one transaction, so that a command and its receipt are never both missing. */
export interface OutboxContents {
  /** Of all sheets, in the order of their counters. */
  readonly rows: readonly OutboxRow[];
  /** Of the asked sheet only: a whole skill has thousands, and this is read after every tap. */
  readonly receipts: readonly StoredReceipt[];
}

export const emptyOutbox: OutboxContents = { rows: [], receipts: [] };

export async function readOutbox(database: OutboxDatabase, sheet: string | null): Promise<OutboxContents> {
  const transaction = database.transaction(['rows', 'receipts']);
  const ofSheet = sheet === null ? null : IDBKeyRange.bound([sheet], [sheet, []]);
  const [rows, receipts] = await Promise.all([
    transaction.objectStore('rows').getAll(),
    ofSheet === null ? [] : transaction.objectStore('receipts').getAll(ofSheet),
  ]);
  return { rows, receipts };
}

/** The one command that may be sent now. Refused ones do not hold up the others: what builds on them is refused, too. */
export async function nextToSend(database: OutboxDatabase): Promise<WaitingRow | null> {
  const rows = await database.getAll('rows');
  return rows.find((row) => row.state === 'waiting') ?? null;
}
