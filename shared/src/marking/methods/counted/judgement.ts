import type { JudgementAspect } from '../../../competition/index.js';
import { parseDecimal } from '../../../numbers/index.js';
import type { Method } from '../method.js';
import { readWhole } from './read-whole.js';

const bestLevel = 3;

/** WorldSkills judgement, levels 0..3: a judge's level is worth its third of max; the panel's mean follows in combining. */
export function judgement({ max }: JudgementAspect): Method {
  const third = parseDecimal(max).div(BigInt(bestLevel));
  return {
    levels: true,
    points: (value) => third.mul(readWhole(value, bestLevel)),
    extremes: () => ({ best: String(bestLevel), worst: '0' }),
  };
}
