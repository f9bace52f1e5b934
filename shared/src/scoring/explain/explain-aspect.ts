import type { Aspect } from '../../competition/index.js';
import {
  betterFirst,
  combineMarks,
  markPoints,
  placeAmong,
  specialMark,
  type Combined,
  type JudgeMark,
  type PlaceNumbers,
} from '../../marking/index.js';
import { formatExact } from '../../numbers/index.js';
import type { AspectScore } from '../entry-score.js';
import type { RoundingPoints } from '../rounding-points.js';
import { roundingStep } from './rounding-step.js';
import type { AspectExplanation, MarkExplanation, MarkUse } from './score-explanation.js';

/** How the marks of one aspect came to its score. */
export function explainAspect(
  aspect: Aspect,
  marks: readonly JudgeMark[],
  score: AspectScore,
  rounding: RoundingPoints,
  field?: PlaceNumbers,
): AspectExplanation {
  const combined = combineMarks(aspect, marks, field);
  const { id, method, max } = aspect;
  return {
    id,
    method,
    max,
    score,
    marks: [...marks].sort(byJudge).map((mark) => explainMark(aspect, mark, combined, field)),
    by: combined.by,
    place: placeOf(aspect, combined, field),
    rounded: roundingStep(combined.points, rounding.points.aspect),
  };
}

function explainMark(aspect: Aspect, mark: JudgeMark, combined: Combined, field?: PlaceNumbers): MarkExplanation {
  const { judge = null, value } = mark;
  return { judge, value, points: formatExact(markPoints(aspect, value, field)), use: useOf(aspect, mark, combined) };
}

function useOf(aspect: Aspect, mark: JudgeMark, { vetoed, dropped }: Combined): MarkUse {
  const special = specialMark(aspect, mark.value);
  if (vetoed) return special === 'veto' ? 'special' : 'dropped';
  if (dropped.includes(mark)) return 'dropped';
  return special ? 'special' : 'used';
}

function placeOf(aspect: Aspect, { measured }: Combined, field?: PlaceNumbers): number | null {
  if (aspect.method !== 'place' || measured === null || !field) return null;
  return placeAmong(field, measured, betterFirst(aspect));
}

function byJudge(a: JudgeMark, b: JudgeMark): number {
  return (a.judge ?? '') < (b.judge ?? '') ? -1 : 1;
}
