import type { RankingKey } from '../competition/index.js';
import { compareExact, type Exact } from '../numbers/index.js';
import { keyValue } from './key-value.js';
import type { RankedEntry } from './standing.js';

/** An entry with the numbers it is ranked by, read once. */
export interface KeyedEntry {
  readonly entry: RankedEntry;
  readonly values: readonly (Exact | null)[];
}

export function keyed(entry: RankedEntry, keys: readonly RankingKey[]): KeyedEntry {
  return { entry, values: keys.map(({ by }) => keyValue(entry, by)) };
}

/** Negative when a is better, 0 when they share a place. Missing values come last, two missing are equal. */
export function compareByKeys(a: KeyedEntry, b: KeyedEntry, keys: readonly RankingKey[]): number {
  for (const [index, { order }] of keys.entries()) {
    const ahead = compareValues(a.values[index] ?? null, b.values[index] ?? null, order ?? 'desc');
    if (ahead !== 0) return ahead;
  }
  return 0;
}

function compareValues(a: Exact | null, b: Exact | null, order: 'asc' | 'desc'): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return order === 'asc' ? compareExact(a, b) : compareExact(b, a);
}
