import type { SheetAspect, SheetView } from '@jiangsai/shared';
import type { OutboxContents } from '../store/read-outbox.js';
import { subjectOf, type OutboxRow, type RefusedRow, type StoredReceipt } from '../store/outbox-row.js';

/**
 * One aspect's mark as this device knows it, in exactly one state: `none` (never marked), `kept` (on this device, not in the ledger yet),
 * `stored` (in the ledger, under `number` if this device holds the receipt), `refused` (`refused` says why).
 * `value` is what the judge last chose, `stored` what the server holds, `version` the server's version as far as this device knows.
 */
export interface PresentMark {
  readonly state: 'none' | 'kept' | 'stored' | 'refused';
  readonly value: string | null;
  readonly stored: string | null;
  readonly version: number;
  readonly number: number | null;
  readonly refused: readonly RefusedRow[];
}

/** The sheet's marks in its order: as they were read, overlaid with newer receipts and with what waits or was refused. */
export function presentMarks(sheet: Pick<SheetView, 'id' | 'aspects'>, outbox: OutboxContents): PresentMark[] {
  const own = outbox.rows.filter(({ command }) => command.sheet === sheet.id && command.kind === 'mark');
  const receipts = new Map(outbox.receipts.map((receipt) => [receipt.subject, receipt]));
  return sheet.aspects.map((read) => {
    const { id } = read.aspect;
    return presentMark(
      read,
      receipts.get(id),
      own.filter(({ command }) => subjectOf(command) === id),
    );
  });
}

function presentMark(read: SheetAspect, receipt: StoredReceipt | undefined, rows: readonly OutboxRow[]): PresentMark {
  const known = newest(read, receipt);
  const last = rows.at(-1)?.command;
  if (last?.kind !== 'mark')
    return { ...known, state: known.version > 0 ? 'stored' : 'none', value: known.stored, refused: [] };
  const refused = rows.filter((row) => row.state === 'refused');
  return { ...known, state: refused.length > 0 ? 'refused' : 'kept', value: last.value, refused };
}

function newest(
  read: SheetAspect,
  receipt: StoredReceipt | undefined,
): Pick<PresentMark, 'stored' | 'version' | 'number'> {
  if (receipt === undefined || receipt.version < read.version)
    return { stored: read.value, version: read.version, number: null };
  return { stored: receipt.value, version: receipt.version, number: receipt.number };
}
