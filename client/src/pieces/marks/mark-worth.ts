import { formatDecimal, markPoints, round, type Aspect } from '@jiangsai/shared';
import { refuseMark } from './refuse-mark.js';

const digits = 8;

/**
 * What a judge's mark is worth by itself, as a decimal string; null where it is no mark, or where that depends on others:
 * a place is worth what the field leaves it.
 */
export function markWorth(aspect: Aspect, value: string | null): string | null {
  if (value === null || aspect.method === 'place' || refuseMark(aspect, value) !== null) return null;
  return formatDecimal(round(markPoints(aspect, value), { digits, mode: 'half-up' }));
}
