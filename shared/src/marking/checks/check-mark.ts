import type { Aspect } from '../../competition/index.js';
import { rulesOf } from '../aspect-rules.js';

/**
 * Refuses a value that is no mark of this aspect: `marking/not-a-number`, `out-of-range`, `not-a-step`,
 * `too-many-decimals`, `not-whole`, `not-a-count`, `not-pass-fail`, `not-a-choice`, `veto-not-allowed`, `dnf-not-allowed`,
 * `number/too-long`. A mark of `place` is checked like any number; what it is worth, the field decides.
 */
export function checkMark(aspect: Aspect, value: string): void {
  rulesOf(aspect).worth(value);
}
