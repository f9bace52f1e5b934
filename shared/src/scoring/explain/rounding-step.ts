import { formatExact, round, type Exact } from '../../numbers/index.js';
import type { ReadPoint } from '../rounding-points.js';
import type { RoundingStep } from './score-explanation.js';

/** What a rounding point did to a number; null if it changed nothing. */
export function roundingStep(value: Exact, point: ReadPoint): RoundingStep | null {
  const rounded = round(value, point);
  if (rounded.equals(value)) return null;
  return { from: formatExact(value), to: formatExact(rounded), digits: point.digits, mode: point.mode };
}
