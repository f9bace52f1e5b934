import type { RoundMode } from '../../numbers/index.js';

/** One rounding point; what is missing has the default of that point. */
export interface RoundingPoint {
  readonly digits?: number;
  readonly mode?: RoundMode;
}

/** Where scores are rounded. Defaults: aspect 8, component 8, total 2, scale 0 digits, all half-up. A pooled scale has its own digits. */
export interface Rounding {
  readonly aspect?: RoundingPoint;
  readonly component?: RoundingPoint;
  readonly total?: RoundingPoint;
  readonly scale?: RoundingPoint;
}
