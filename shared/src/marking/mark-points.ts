import type { Aspect } from '../competition/index.js';
import type { Exact } from '../numbers/index.js';
import { rulesOf } from './aspect-rules.js';
import type { PlaceNumbers } from './methods/measured/place-numbers.js';

/**
 * What one judge's mark is worth: not below 0, not above the aspect's max, not rounded. Refuses like `checkMark`. A place
 * is taken among the numbers of the `field`; without one the mark stands alone.
 */
export function markPoints(aspect: Aspect, value: string, field?: PlaceNumbers): Exact {
  return rulesOf(aspect).worth(value, field);
}
