import type { PointsAspect } from '../../competition/index.js';
import { exact, formatDecimal, parseDecimal, round, type Exact } from '../../numbers/index.js';
import { Refusal } from '../../refusals/index.js';
import { readNumber } from './measured/read-number.js';
import type { Method } from './method.js';

const mostDecimals = 8;

/** The mark is the number of points. */
export function points(aspect: PointsAspect): Method {
  const max = parseDecimal(aspect.max);
  const step = aspect.step === undefined ? null : parseDecimal(aspect.step);
  return {
    points(value) {
      const number = readNumber(value);
      if (number.s < 0n || number.gt(max)) throw new Refusal('marking/out-of-range', { min: 0, max: aspect.max });
      if (step === null) checkDecimals(number);
      else checkStep(number, step, aspect);
      return number;
    },
    extremes: () => ({ best: formatDecimal(reachable(max, step)), worst: '0' }),
  };
}

function checkStep(number: Exact, step: Exact, aspect: PointsAspect): void {
  if (number.div(step).d !== 1n) throw new Refusal('marking/not-a-step', { step: aspect.step ?? '' });
}

// The number counts, not its spelling: trailing zeros are no decimals.
function checkDecimals(number: Exact): void {
  if (10n ** BigInt(mostDecimals) % number.d === 0n) return;
  throw new Refusal('marking/too-many-decimals', { most: mostDecimals });
}

/** The most that a mark may say: the maximum itself need not be a multiple of the step. */
function reachable(max: Exact, step: Exact | null): Exact {
  const unit = step ?? exact(1, 10n ** BigInt(mostDecimals));
  return round(max.div(unit), { digits: 0, mode: 'floor' }).mul(unit);
}
