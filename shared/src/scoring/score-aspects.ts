import { listAspects, type Aspect, type Scoring } from '../competition/index.js';
import { combineMarks, type Combined } from '../marking/index.js';
import type { Exact } from '../numbers/index.js';
import { Refusal } from '../refusals/index.js';
import type { AspectScore, EntryMark } from './entry-score.js';
import { partScore, type RoundingPoints } from './rounding-points.js';

export interface ScoredAspect {
  /** Rounded once, after combining. */
  readonly points: Exact;
  readonly score: AspectScore;
}

/** Every aspect of the scheme by its id. A mark of an aspect that the scheme does not have is refused. */
export function scoreAspects(
  scoring: Scoring,
  marks: readonly EntryMark[],
  rounding: RoundingPoints,
): Map<string, ScoredAspect> {
  const aspects = listAspects(scoring).map(({ aspect }) => aspect);
  const marksOf = new Map<string, EntryMark[]>(aspects.map(({ id }) => [id, []]));
  for (const mark of marks) {
    const known = marksOf.get(mark.aspect);
    if (!known) throw new Refusal('marking/unknown-aspect', { aspect: mark.aspect.slice(0, 64) });
    known.push(mark);
  }
  return new Map(aspects.map((aspect) => [aspect.id, scoreAspect(aspect, marksOf.get(aspect.id) ?? [], rounding)]));
}

function scoreAspect(aspect: Aspect, marks: readonly EntryMark[], rounding: RoundingPoints): ScoredAspect {
  const combined = combineMarks(aspect, marks);
  const points = rounding.aspect(combined.points);
  const { state, vetoed, dnf } = combined;
  const score = { ...partScore(points, rounding), state, marks: marks.length, ...gapOf(combined), vetoed, dnf };
  return { points, score };
}

function gapOf(combined: Combined): { missing: number; spread: boolean } {
  if (combined.state === 'complete') return { missing: 0, spread: false };
  return { missing: combined.missing, spread: combined.spread };
}
