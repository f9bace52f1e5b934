import type { PassFailAspect } from '../../../competition/index.js';
import { parseDecimal, zero } from '../../../numbers/index.js';
import { Refusal } from '../../../refusals/index.js';
import type { Method } from '../method.js';

/** All or nothing. */
export function passFail(aspect: PassFailAspect): Method {
  const max = parseDecimal(aspect.max);
  return {
    points(value) {
      if (value !== 'pass' && value !== 'fail') throw new Refusal('marking/not-pass-fail');
      return value === 'pass' ? max : zero;
    },
    extremes: () => ({ best: 'pass', worst: 'fail' }),
  };
}
