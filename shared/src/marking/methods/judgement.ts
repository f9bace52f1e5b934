import type { JudgementAspect } from '../../competition/index.js';
import { parseDecimal } from '../../numbers/index.js';
import type { MethodRules } from './method-rules.js';
import { readWhole } from './read-whole.js';

const bestLevel = 3;

/** WorldSkills judgement, levels 0..3: a judge's level is worth its third of max; the panel's mean follows in combining. */
export const judgement: MethodRules<JudgementAspect> = {
  levels: true,
  check: (_aspect, value) => void readWhole(value, bestLevel),
  points: (aspect, value) => parseDecimal(aspect.max).mul(parseDecimal(value)).div(BigInt(bestLevel)),
};
