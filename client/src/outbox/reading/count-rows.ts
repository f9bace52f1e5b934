import type { OutboxRow } from '../store/outbox-row.js';

export interface RowCount {
  readonly waiting: number;
  readonly refused: number;
}

/** How much of one sheet, or of all, has no receipt yet. */
export function countRows(rows: readonly OutboxRow[], sheet?: string): RowCount {
  const own = rows.filter((row) => sheet === undefined || row.command.sheet === sheet);
  const refused = own.filter((row) => row.state === 'refused').length;
  return { waiting: own.length - refused, refused };
}
