import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { newCommandId } from '../../api/command-id.js';
import type { OutboxRow, StoredReceipt } from './outbox-row.js';

interface OutboxSchema extends DBSchema {
  rows: { key: number; value: OutboxRow };
  receipts: { key: [string, string]; value: StoredReceipt };
  device: { key: 'device'; value: Device };
}

/** `counter` is the last one given out. */
export interface Device {
  readonly id: string;
  readonly counter: number;
}

export type OutboxDatabase = IDBPDatabase<OutboxSchema>;

/** A judge's tap must outlive a power cut, not only a crash of the page. */
export const strict = { durability: 'strict' } as const;

const databaseName = (account: string) => `jiangsai-outbox:${account}`;

/**
 * The account's own database on this browser. The device's id lives in it, too, so that id and counter appear and vanish together: a
 * device never repeats or turns back a counter, whatever other accounts on the same browser do.
 * An upgrade may only add: rows of an older program are marks that nobody else has.
 */
export function openOutboxDatabase(account: string): Promise<OutboxDatabase> {
  return openDB<OutboxSchema>(databaseName(account), 1, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      if (oldVersion < 1) {
        database.createObjectStore('rows', { keyPath: 'counter' });
        database.createObjectStore('receipts', { keyPath: ['sheet', 'subject'] });
        database.createObjectStore('device');
        void transaction.objectStore('device').put({ id: newCommandId(), counter: 0 }, 'device');
      }
    },
    // A tab that holds the old shape would block a newer one for ever.
    blocking(_currentVersion, _blockedVersion, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
