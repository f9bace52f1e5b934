import { digest } from '../canonical/index.js';
import { firstHead, rowHash, type LedgerHead, type LedgerRow } from './ledger-row.js';

export type ChainFault = 'number' | 'previous' | 'body' | 'hash' | 'chain' | 'anchor';

export type ChainVerdict =
  | { readonly sound: true; readonly head: LedgerHead }
  | { readonly sound: false; readonly number: number; readonly fault: ChainFault };

/**
 * Checks a whole chain from its first row: an edited, deleted, inserted or swapped row is found, and with an anchor
 * (a head that was printed or mailed earlier) also a chain that was cut or rewritten.
 */
export function verifyChain(
  chain: string,
  rows: Iterable<LedgerRow>,
  anchors: readonly LedgerHead[] = [],
): ChainVerdict {
  let head = firstHead(chain);
  const open = new Map(anchors.map((anchor) => [anchor.number, anchor.hash]));
  for (const row of rows) {
    const fault = rowFault(chain, head, row);
    if (fault) return { sound: false, number: head.number + 1, fault };
    head = { number: row.number, hash: row.hash };
    if ((open.get(row.number) ?? row.hash) !== row.hash) return { sound: false, number: row.number, fault: 'anchor' };
    open.delete(row.number);
  }
  const [cut] = open.keys();
  return cut === undefined ? { sound: true, head } : { sound: false, number: cut, fault: 'anchor' };
}

function rowFault(chain: string, head: LedgerHead, row: LedgerRow): ChainFault | null {
  if (row.chain !== chain) return 'chain';
  if (row.number !== head.number + 1) return 'number';
  if (row.previous !== head.hash) return 'previous';
  if (digest(row.body) !== row.bodyHash) return 'body';
  return rowHash(row) === row.hash ? null : 'hash';
}
