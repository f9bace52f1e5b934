import type { Aspect } from '../competition/index.js';
import { Refusal } from '../refusals/index.js';
import { rulesOf } from './methods/index.js';
import { dnf, veto } from './special-marks.js';

/**
 * Refuses a value that is no mark of this aspect: `marking/not-a-number`, `out-of-range`, `not-a-step`,
 * `too-many-decimals`, `not-whole`, `not-pass-fail`, `veto-not-allowed`, `dnf-not-allowed`, `number/too-long`.
 */
export function checkMark(aspect: Aspect, value: string): void {
  const rules = rulesOf(aspect);
  if (value === veto) return allow(aspect.veto === true, 'marking/veto-not-allowed', aspect);
  if (value === dnf) return allow(rules.measured, 'marking/dnf-not-allowed', aspect);
  rules.check(value);
}

function allow(allowed: boolean, code: 'marking/veto-not-allowed' | 'marking/dnf-not-allowed', aspect: Aspect): void {
  if (!allowed) throw new Refusal(code, { aspect: aspect.id });
}
