import type { NumberCompletedAspect } from '../../../competition/index.js';
import { parseDecimal } from '../../../numbers/index.js';
import type { Method } from '../method.js';
import { readWhole } from './read-whole.js';

/** So many of the possible pieces are done: max × mark / possible. */
export function numberCompleted({ max, possible }: NumberCompletedAspect): Method {
  const each = parseDecimal(max).div(BigInt(possible));
  return {
    points: (value) => each.mul(readWhole(value, possible)),
    extremes: () => ({ best: String(possible), worst: '0' }),
  };
}
