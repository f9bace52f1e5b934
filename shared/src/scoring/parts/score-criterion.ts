import type { Aspect } from '../../competition/index.js';
import { parseDecimal, sum, zero, type Exact } from '../../numbers/index.js';
import type { AspectScore, PartScore } from '../entry-score.js';
import type { RoundingPoints } from '../rounding-points.js';
import type { ReadCriterion } from '../scheme/read-scheme.js';
import { partScore } from './part-score.js';

interface ScoredAspect {
  readonly aspect: Aspect;
  readonly score: AspectScore;
}

/** Σ of its aspects, before its weight; 0 if one of them was vetoed. A missing mark may veto too, where that is allowed. */
export function scoreCriterion(
  { aspects }: ReadCriterion,
  scores: Readonly<Record<string, AspectScore>>,
  rounding: RoundingPoints,
): PartScore {
  const scored = aspects.flatMap((aspect): ScoredAspect[] => {
    const score = scores[aspect.id];
    return score ? [{ aspect, score }] : [];
  });
  const total = (zeroed: (one: ScoredAspect) => boolean, points: (score: AspectScore) => string): Exact =>
    scored.some(zeroed) ? zero : sum(scored.map(({ score }) => parseDecimal(points(score))));
  const points = total(
    ({ score }) => score.vetoed,
    ({ points: now }) => now,
  );
  const open = scored.some(({ score }) => score.open !== undefined);
  if (!open) return partScore({ points, least: points, most: points, open }, rounding);
  const least = total(
    (one) => isVetoed(one) || mayBeVetoed(one),
    (score) => score.open?.least ?? score.points,
  );
  const most = total(isVetoed, (score) => score.open?.most ?? score.points);
  return partScore({ points, least, most, open }, rounding);
}

// The marks of a spread are given anew, a veto among them too.
function isVetoed({ score }: ScoredAspect): boolean {
  return score.vetoed && !score.spread;
}

function mayBeVetoed({ aspect, score }: ScoredAspect): boolean {
  return aspect.veto === true && score.missing > 0;
}
