import type { MarkingReceipt, ProblemView } from '@jiangsai/shared';
import { strict, type OutboxDatabase } from './open-outbox-database.js';
import { sameSubject, subjectOf, type OutboxRow, type RefusedRow, type StoredReceipt } from './outbox-row.js';

/**
 * The ledger holds it: the command leaves, its receipt stays. This alone need not wait for the disk: when a power cut takes it back, the same
 * command is sent again and gets the same receipt.
 */
export async function recordReceipt(database: OutboxDatabase, row: OutboxRow, receipt: MarkingReceipt): Promise<void> {
  const { command } = row;
  const stored: StoredReceipt = {
    sheet: command.sheet,
    subject: subjectOf(command),
    value: command.kind === 'mark' ? command.value : null,
    version: receipt.version,
    number: receipt.number,
    head: receipt.head,
  };
  const transaction = database.transaction(['rows', 'receipts'], 'readwrite');
  await Promise.all([
    transaction.objectStore('rows').delete(row.counter),
    transaction.objectStore('receipts').put(stored),
    transaction.done,
  ]);
}

/** The server said no: the command and all that build on it stay, unsent, until the judge decides. */
export async function recordRefusal(database: OutboxDatabase, row: OutboxRow, refusal: ProblemView): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite', strict);
  const behind = (await transaction.store.getAll()).filter(
    (other) => other.counter >= row.counter && sameSubject(other.command, row.command),
  );
  const refused = behind.map(({ counter, command }): RefusedRow => ({ counter, command, state: 'refused', refusal }));
  await Promise.all([...refused.map((each) => transaction.store.put(each)), transaction.done]);
}

/** Only the refused can be dismissed: what may have reached the server cannot be unsaid. */
export async function dismissRefused(database: OutboxDatabase, counters: readonly number[]): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite', strict);
  const rows = await Promise.all(counters.map((counter) => transaction.store.get(counter)));
  const refused = rows.flatMap((row) => (row?.state === 'refused' ? [row.counter] : []));
  await Promise.all([...refused.map((counter) => transaction.store.delete(counter)), transaction.done]);
}
