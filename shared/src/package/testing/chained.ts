import type { Json } from '../../canonical/index.js';
import { chainRow, firstHead, type LedgerRow } from '../../ledger/index.js';

/** One act: its name, its object and its body. */
export type Act = readonly [act: string, object: string, body: Json];

/** The rows of a sound ledger in which these acts were done. */
export function chained(acts: readonly Act[]): LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const [index, [act, object, body]] of acts.entries()) {
    const command = `command-${index}`;
    const draft = {
      chain: 'c-1',
      at: 1_790_000_000_000 + index,
      actor: 'a-1',
      device: null,
      command,
      act,
      object,
      body,
    };
    rows.push(chainRow(rows.at(-1) ?? firstHead('c-1'), draft));
  }
  return rows;
}

/** The lines of an export. */
export function linesOf(rows: readonly LedgerRow[]): string[] {
  return rows.map((row) => JSON.stringify(row));
}
