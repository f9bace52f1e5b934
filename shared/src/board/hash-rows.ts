import { digest, type Json } from '../canonical/index.js';
import type { PublishedRow } from './published-board.js';

const bits = 128n;
const modulus = 1n << bits;

/** The hash of a board without rows. */
export const emptyHash = '0'.repeat(32);

/** 32 hex digits for a set of rows, whatever their order. */
export function hashRows(rows: Iterable<PublishedRow>): string {
  return swapRows(emptyHash, [], rows);
}

/**
 * The hash after some rows gave way to others. It is a sum of row hashes modulo 2^128, so a patch to a board of 30,000
 * rows costs only the rows it touches. It finds accidents (a lost or doubled patch); against forgery there is the ledger.
 */
export function swapRows(hash: string, gone: Iterable<PublishedRow>, come: Iterable<PublishedRow>): string {
  let sum = BigInt(`0x${hash}`);
  for (const row of gone) sum -= rowNumber(row);
  for (const row of come) sum += rowNumber(row);
  return (((sum % modulus) + modulus) % modulus).toString(16).padStart(32, '0');
}

function rowNumber(row: PublishedRow): bigint {
  return BigInt(`0x${digest(row as unknown as Json).slice(0, 32)}`);
}
