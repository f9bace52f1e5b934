import type { Aspect } from '../competition/index.js';
import { clamp, parseDecimal, zero, type Exact } from '../numbers/index.js';
import { Refusal } from '../refusals/index.js';
import { methodOf } from './methods/index.js';
import type { PlaceNumbers } from './methods/measured/place-numbers.js';
import type { Method } from './methods/method.js';
import { oncePer } from './once-per.js';
import { dnf, veto, type SpecialMark } from './special-marks.js';

/** An aspect with its numbers read once. */
export interface AspectRules {
  readonly max: Exact;
  readonly method: Method;
  /** The special mark that a value is, if any. Refuses one that the aspect does not accept. */
  special(this: void, value: string): SpecialMark | null;
  /** What one judge's mark is worth: not below 0, not above max, not rounded. Refuses what is no mark. */
  worth(this: void, value: string, field?: PlaceNumbers): Exact;
  /** The least it can come to as the rest of the field is marked. */
  leastWorth(this: void, value: string, field?: PlaceNumbers): Exact;
}

export const rulesOf: (aspect: Aspect) => AspectRules = oncePer((aspect) => {
  const max = parseDecimal(aspect.max);
  const method = methodOf(aspect);
  const special = (value: string) => (value === veto || value === dnf ? readSpecial(aspect, method, value) : null);
  const worthBy =
    (points: Method['points']): AspectRules['worth'] =>
    (value, field) =>
      special(value) ? zero : clamp(points(value, field), zero, max);
  return {
    max,
    method,
    special,
    worth: worthBy(method.points),
    leastWorth: worthBy(method.leastPoints ?? method.points),
  };
});

/** Whether a mark is `veto` or `dnf`, where the aspect accepts these. Refuses them where it does not. */
export function specialMark(aspect: Aspect, value: string): SpecialMark | null {
  return rulesOf(aspect).special(value);
}

function readSpecial(aspect: Aspect, method: Method, value: SpecialMark): SpecialMark | null {
  const accepted = value === veto ? aspect.veto : method.measured;
  if (accepted) return value;
  // Where it is not accepted, a choice or level may bear that name.
  if (method.names?.includes(value)) return null;
  throw new Refusal(`marking/${value}-not-allowed`, { aspect: aspect.id });
}
