import type { DeductPerEventAspect } from '../../../competition/index.js';
import { parseDecimal } from '../../../numbers/index.js';
import { Refusal } from '../../../refusals/index.js';
import type { Method } from '../method.js';
import { findWhole, mostWhole } from './read-whole.js';

/** 扣分: each time it happened takes `deduct` off max. */
export function deductPerEvent(aspect: DeductPerEventAspect): Method {
  const max = parseDecimal(aspect.max);
  const deduct = parseDecimal(aspect.deduct);
  return {
    points(value) {
      const times = findWhole(value);
      if (!times) throw new Refusal('marking/not-a-count');
      return max.sub(deduct.mul(times));
    },
    extremes: () => ({ best: '0', worst: mostWhole }),
  };
}
