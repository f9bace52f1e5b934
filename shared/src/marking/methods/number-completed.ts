import type { NumberCompletedAspect } from '../../competition/index.js';
import { parseDecimal } from '../../numbers/index.js';
import type { MethodRules } from './method-rules.js';
import { readWhole } from './read-whole.js';

/** So many of the possible pieces are done: max × mark / possible. */
export const numberCompleted: MethodRules<NumberCompletedAspect> = {
  check: (aspect, value) => void readWhole(value, aspect.possible),
  points: (aspect, value) => parseDecimal(aspect.max).mul(parseDecimal(value)).div(BigInt(aspect.possible)),
};
