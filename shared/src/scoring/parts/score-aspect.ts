import type { Aspect } from '../../competition/index.js';
import { combineMarks, possiblePoints, type JudgeMark, type PlaceNumbers } from '../../marking/index.js';
import { formatExact } from '../../numbers/index.js';
import type { AspectScore } from '../entry-score.js';
import type { RoundingPoints } from '../rounding-points.js';
import { partScore } from './part-score.js';

/** The score of one aspect from its marks; its points are rounded once, after combining. Refuses like `combineMarks`. */
export function scoreAspect(
  aspect: Aspect,
  marks: readonly JudgeMark[],
  rounding: RoundingPoints,
  field?: PlaceNumbers,
): AspectScore {
  const combined = combineMarks(aspect, marks, field);
  const possible = possiblePoints(aspect, marks, combined, field);
  const points = rounding.aspect(combined.points);
  const { state, missing, spread, vetoed, dnf, measured } = combined;
  const least = possible ? rounding.aspect(possible.least) : points;
  const most = possible ? rounding.aspect(possible.most) : points;
  const part = partScore({ points, least, most, open: possible !== null }, rounding);
  const score = {
    points: part.points,
    shown: part.shown,
    state,
    marks: marks.length,
    missing,
    spread,
    vetoed,
    dnf,
    measured: measured === null ? null : formatExact(measured),
  };
  return part.open ? { ...score, open: part.open } : score;
}
