import type { Receipt, SheetView } from '@jiangsai/shared';
import type { OutboxContents } from '../store/read-outbox.js';
import { subjectOf, wholeSheet, type RefusedRow } from '../store/outbox-row.js';

/** The signature under a sheet as this device knows it. */
export type PresentSignature =
  | { readonly state: 'none' }
  | { readonly state: 'kept' }
  | { readonly state: 'refused'; readonly refused: readonly RefusedRow[] }
  /** `receipt` is null when the sheet was signed elsewhere and the server does not say under which number. */
  | { readonly state: 'stored'; readonly receipt: Pick<Receipt, 'number' | 'head'> | null };

type Signed = Pick<SheetView, 'id' | 'state' | 'receipt'>;

export function presentSignature(sheet: Signed, outbox: OutboxContents): PresentSignature {
  if (sheet.state === 'signed') return { state: 'stored', receipt: sheet.receipt ?? ownReceipt(sheet.id, outbox) };
  const rows = outbox.rows.filter(({ command }) => command.sheet === sheet.id && subjectOf(command) === wholeSheet);
  const refused = rows.filter((row) => row.state === 'refused');
  if (refused.length > 0) return { state: 'refused', refused };
  if (rows.length > 0) return { state: 'kept' };
  const receipt = ownReceipt(sheet.id, outbox);
  return receipt === null ? { state: 'none' } : { state: 'stored', receipt };
}

function ownReceipt(sheet: string, outbox: OutboxContents) {
  return outbox.receipts.find((receipt) => receipt.sheet === sheet && receipt.subject === wholeSheet) ?? null;
}
