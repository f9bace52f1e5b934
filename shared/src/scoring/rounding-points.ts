import type { Rounding } from '../competition/index.js';
import { formatDecimal, round, type Exact, type RoundMode } from '../numbers/index.js';
import type { PartScore } from './entry-score.js';

const defaultDigits = { aspect: 8, component: 8, total: 2 } as const;

/** Every place where a score is rounded; between them arithmetic is exact. */
export interface RoundingPoints {
  readonly aspect: (points: Exact) => Exact;
  readonly component: (points: Exact) => Exact;
  readonly total: (points: Exact) => Exact;
  /** Rounded like the total, with the total's digits: what people see, and what is ranked. */
  readonly shown: (points: Exact) => string;
}

export function roundingPoints(rounding: Rounding = {}): RoundingPoints {
  const total = pointOf('total', rounding);
  return {
    aspect: rounder(pointOf('aspect', rounding)),
    component: rounder(pointOf('component', rounding)),
    total: rounder(total),
    shown: (points) => formatDecimal(round(points, total), total.digits),
  };
}

/** A part of the score: its points after its own rounding, and as shown. */
export function partScore(points: Exact, rounding: RoundingPoints): PartScore {
  return { points: formatDecimal(points), shown: rounding.shown(points) };
}

function pointOf(name: keyof typeof defaultDigits, rounding: Rounding): { digits: number; mode: RoundMode } {
  return { digits: rounding[name]?.digits ?? defaultDigits[name], mode: rounding[name]?.mode ?? 'half-up' };
}

function rounder(to: { digits: number; mode: RoundMode }): (points: Exact) => Exact {
  return (points) => round(points, to);
}
