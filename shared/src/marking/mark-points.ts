import type { Aspect } from '../competition/index.js';
import { clamp, parseDecimal, zero, type Exact } from '../numbers/index.js';
import { checkMark } from './check-mark.js';
import { rulesOf } from './methods/index.js';
import { isSpecial } from './special-marks.js';

/** What one judge's mark is worth: not below 0, not above the aspect's max, not rounded. Refuses like `checkMark`. */
export function markPoints(aspect: Aspect, value: string): Exact {
  checkMark(aspect, value);
  if (isSpecial(value)) return zero;
  return clamp(rulesOf(aspect).points(value), zero, parseDecimal(aspect.max));
}
