import { parseExact } from '../../numbers/index.js';

/**
 * An exact number made to be compared often: `over / under`. Decimals of usual length have one denominator, so that
 * sorting a large field compares whole numbers.
 */
export interface RankedNumber {
  readonly over: bigint;
  readonly under: bigint;
}

const usual = 10n ** 12n;

/** Reads what `parseExact` reads. */
export function rankedNumber(text: string): RankedNumber {
  const { s, n, d } = parseExact(text);
  return usual % d === 0n ? { over: s * n * (usual / d), under: usual } : { over: s * n, under: d };
}

/** Negative when a is less. */
export function compareNumbers(a: RankedNumber, b: RankedNumber): number {
  if (a.under === b.under) return compareWhole(a.over, b.over);
  return compareWhole(a.over * b.under, b.over * a.under);
}

function compareWhole(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}
