import type { Rounding, RoundingPoint } from '../competition/index.js';
import { formatDecimal, round, type Exact, type RoundMode } from '../numbers/index.js';

const defaultDigits = { aspect: 8, component: 8, total: 2 } as const;

/** A rounding point with its defaults filled in. */
export type ReadPoint = Required<RoundingPoint>;

/** Every place where a score is rounded; between them arithmetic is exact. */
export interface RoundingPoints {
  readonly points: Readonly<Record<keyof typeof defaultDigits, ReadPoint>>;
  readonly aspect: (points: Exact) => Exact;
  readonly component: (points: Exact) => Exact;
  readonly total: (points: Exact) => Exact;
  /** Rounded like the total, with the total's digits: what people see, and what is ranked. */
  readonly shown: (points: Exact) => string;
}

export function roundingPoints(rounding: Rounding = {}): RoundingPoints {
  const points = {
    aspect: pointOf('aspect', rounding),
    component: pointOf('component', rounding),
    total: pointOf('total', rounding),
  };
  return {
    points,
    aspect: rounder(points.aspect),
    component: rounder(points.component),
    total: rounder(points.total),
    shown: (value) => formatDecimal(round(value, points.total), points.total.digits),
  };
}

function pointOf(name: keyof typeof defaultDigits, rounding: Rounding): { digits: number; mode: RoundMode } {
  return { digits: rounding[name]?.digits ?? defaultDigits[name], mode: rounding[name]?.mode ?? 'half-up' };
}

function rounder(to: ReadPoint): (points: Exact) => Exact {
  return (points) => round(points, to);
}
