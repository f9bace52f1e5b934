import { digest, type Json } from '../canonical/index.js';

/**
 * One act, for ever. `number` runs 1, 2, 3 … without gaps in each chain (one chain per competition); `at` is the server's
 * time in epoch ms. Personal data are never in `body`, so they can be erased without breaking the chain.
 */
export interface LedgerRow {
  readonly chain: string;
  readonly number: number;
  readonly at: number;
  readonly actor: string;
  readonly device: string | null;
  readonly command: string;
  readonly act: string;
  readonly object: string;
  readonly body: Json;
  readonly bodyHash: string;
  readonly previous: string;
  readonly hash: string;
}

export type LedgerDraft = Omit<LedgerRow, 'number' | 'bodyHash' | 'previous' | 'hash'>;

/** Where a chain stands: the number and hash of its last row. */
export interface LedgerHead {
  readonly number: number;
  readonly hash: string;
}

/** The head of a chain without rows; the chain's name is in it so that two empty chains differ. */
export function firstHead(chain: string): LedgerHead {
  return { number: 0, hash: digest({ chain, format: 'jiangsai-ledger/1' }) };
}

/** The row that follows `head`. */
export function chainRow(head: LedgerHead, draft: LedgerDraft): LedgerRow {
  const linked = { ...draft, number: head.number + 1, bodyHash: digest(draft.body), previous: head.hash };
  return { ...linked, hash: rowHash(linked) };
}

/** What a row's own hash is taken of: everything but the body itself, which stands in it by its hash. */
export function rowHash(row: Omit<LedgerRow, 'hash'>): string {
  const { chain, number, at, actor, device, command, act, object, bodyHash, previous } = row;
  return digest({ chain, number, at, actor, device, command, act, object, bodyHash, previous });
}
