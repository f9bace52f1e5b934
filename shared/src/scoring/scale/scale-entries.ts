import type { EntryStatus, Scoring } from '../../competition/index.js';
import { formatDecimal, parseExact, round, type RoundMode } from '../../numbers/index.js';
import type { EntryScore } from '../entry-score.js';
import { formulas, type Formula } from './formulas.js';

/** What a scale asks of an entry. `pool` counts only for the pooled scale, inside the division; who has none shares one. */
export interface ScalableEntry {
  readonly id: string;
  readonly division: string;
  readonly status: EntryStatus;
  readonly pool?: string | null;
  readonly score: Pick<EntryScore, 'total' | 'complete'>;
}

/**
 * 标准分 as shown, by entry id: a decimal string with the digits of the scale. Each division (with the pooled scale each
 * of its pools) by itself, over its complete entries with status competed or selection-only, pass mark or not; nobody
 * else has any. Empty without a scale. One late mark moves everybody's: not made to be streamed.
 */
export function scaleEntries(scoring: Scoring, entries: readonly ScalableEntry[]): Map<string, string> {
  const kind = scoring.scale?.kind ?? 'none';
  if (kind === 'none') return new Map();
  const rounding = roundingOf(scoring);
  const counted = entries.filter(({ status, score }) => score.complete && ranked.has(status));
  const pools = poolsOf(counted, kind === 'pooled');
  return new Map(pools.flatMap((pool) => scalePool(pool, formulas[kind], rounding)));
}

const ranked: ReadonlySet<EntryStatus> = new Set(['competed', 'selection-only']);

/** Who is compared with whom: a division, or each of its pools. */
function poolsOf(entries: readonly ScalableEntry[], byPool: boolean): ScalableEntry[][] {
  const pools = new Map<string, ScalableEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.division, byPool ? (entry.pool ?? null) : null]);
    const pool = pools.get(key);
    if (pool) pool.push(entry);
    else pools.set(key, [entry]);
  }
  return [...pools.values()];
}

interface ScaleRounding {
  readonly digits: number;
  readonly mode: RoundMode;
}

function roundingOf({ scale, rounding }: Scoring): ScaleRounding {
  const digits = scale?.kind === 'pooled' ? (scale.digits ?? 1) : (rounding?.scale?.digits ?? 0);
  return { digits, mode: rounding?.scale?.mode ?? 'half-up' };
}

function scalePool(
  pool: readonly ScalableEntry[],
  formula: Formula,
  rounding: ScaleRounding,
): (readonly [string, string])[] {
  const scaled = formula(pool.map(({ score }) => parseExact(score.total)));
  // Large fields have few different totals: each is scaled once.
  const known = new Map<string, string>();
  return pool.map(({ id, score: { total } }) => {
    const shown = known.get(total) ?? formatDecimal(round(scaled(parseExact(total)), rounding), rounding.digits);
    known.set(total, shown);
    return [id, shown];
  });
}
