import type { PassFailAspect } from '../../competition/index.js';
import { parseDecimal, zero } from '../../numbers/index.js';
import { Refusal } from '../../refusals/index.js';
import type { MethodRules } from './method-rules.js';

/** All or nothing. */
export const passFail: MethodRules<PassFailAspect> = {
  check(_aspect, value) {
    if (value !== 'pass' && value !== 'fail') throw new Refusal('marking/not-pass-fail');
  },
  points: (aspect, value) => (value === 'pass' ? parseDecimal(aspect.max) : zero),
};
