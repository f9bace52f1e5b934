import { digest } from '../canonical/index.js';
import { firstHead, rowHash, type LedgerHead, type LedgerRow } from './ledger-row.js';

export type ChainFault = 'number' | 'previous' | 'body' | 'hash' | 'chain' | 'anchor';

export type ChainVerdict =
  | { readonly sound: true; readonly head: LedgerHead }
  | { readonly sound: false; readonly number: number; readonly fault: ChainFault };

/**
 * Checks a whole chain from its first row: an edited, deleted, inserted or swapped row is found, and with an anchor
 * (a head that was printed or mailed earlier) also a chain that was cut or rewritten. `number` is the first row at fault.
 */
export function verifyChain(
  chain: string,
  rows: Iterable<LedgerRow>,
  anchors: readonly LedgerHead[] = [],
): ChainVerdict {
  let head = firstHead(chain);
  const open = new Set(anchors);
  if (!meets(head, open)) return { sound: false, number: 0, fault: 'anchor' };
  for (const row of rows) {
    const fault = rowFault(chain, head, row);
    if (fault) return { sound: false, number: head.number + 1, fault };
    head = { number: row.number, hash: row.hash };
    if (!meets(head, open)) return { sound: false, number: head.number, fault: 'anchor' };
  }
  return open.size === 0 ? { sound: true, head } : { sound: false, number: head.number + 1, fault: 'anchor' };
}

/** Takes the anchors of this number out of the open ones; false when one of them has another hash. */
function meets(head: LedgerHead, open: Set<LedgerHead>): boolean {
  for (const anchor of open) {
    if (anchor.number !== head.number) continue;
    if (anchor.hash !== head.hash) return false;
    open.delete(anchor);
  }
  return true;
}

function rowFault(chain: string, head: LedgerHead, row: LedgerRow): ChainFault | null {
  if (row.chain !== chain) return 'chain';
  if (row.number !== head.number + 1) return 'number';
  if (row.previous !== head.hash) return 'previous';
  if (hashOrNone(() => digest(row.body)) !== row.bodyHash) return 'body';
  return hashOrNone(() => rowHash(row)) === row.hash ? null : 'hash';
}

// What has no canonical spelling (a mark edited to 8.5) was never hashed, so it is a fault and not a crash.
function hashOrNone(hash: () => string): string | null {
  try {
    return hash();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
