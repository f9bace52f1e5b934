import type { DifferenceAspect } from '../../../competition/index.js';
import { parseDecimal, round, zero, type Exact } from '../../../numbers/index.js';
import { dnf } from '../../special-marks.js';
import type { Method } from '../method.js';
import { readNumber } from './read-number.js';

const whole = { started: { digits: 0, mode: 'ceil' }, complete: { digits: 0, mode: 'floor' } } as const;

/** How far a number lies from the target on the side that counts; negative or 0 when it does not lie there. */
const distances: Readonly<Record<NonNullable<DifferenceAspect['side']>, (beyond: Exact) => Exact>> = {
  both: (beyond) => beyond.abs(),
  over: (beyond) => beyond,
  under: (beyond) => beyond.neg(),
};

/** 超差扣分: `deduct` off max for each step beyond the tolerance around the target. */
export function difference(aspect: DifferenceAspect): Method {
  const { side = 'both', count, target } = aspect;
  const max = parseDecimal(aspect.max);
  const aim = parseDecimal(target);
  const tolerance = parseDecimal(aspect.tolerance ?? '0');
  const step = parseDecimal(aspect.step);
  const deduct = parseDecimal(aspect.deduct);
  return {
    measured: true,
    points(value) {
      const beyond = distances[side](readNumber(value).sub(aim)).sub(tolerance);
      const steps = beyond.s < 0n ? zero : round(beyond.div(step), whole[count]);
      return max.sub(deduct.mul(steps));
    },
    extremes: () => ({ best: target, worst: dnf }),
  };
}
