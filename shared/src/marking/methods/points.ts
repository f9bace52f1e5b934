import type { PointsAspect } from '../../competition/index.js';
import { parseDecimal, round, type Exact } from '../../numbers/index.js';
import { Refusal } from '../../refusals/index.js';
import type { MethodRules } from './method-rules.js';
import { readNumber } from './read-number.js';

const mostDecimals = 8;

/** The mark is the number of points. */
export const points: MethodRules<PointsAspect> = {
  check(aspect, value) {
    const number = readNumber(value);
    if (number.lt(0n) || number.gt(parseDecimal(aspect.max))) {
      throw new Refusal('marking/out-of-range', { min: 0, max: aspect.max });
    }
    if (aspect.step === undefined) checkDecimals(number);
    else checkStep(number, aspect.step);
  },
  points: (_aspect, value) => parseDecimal(value),
};

function checkStep(number: Exact, step: string): void {
  if (number.div(parseDecimal(step)).d !== 1n) throw new Refusal('marking/not-a-step', { step });
}

// The number counts, not its spelling: trailing zeros are no decimals.
function checkDecimals(number: Exact): void {
  if (round(number, { digits: mostDecimals, mode: 'floor' }).equals(number)) return;
  throw new Refusal('marking/too-many-decimals', { most: mostDecimals });
}
