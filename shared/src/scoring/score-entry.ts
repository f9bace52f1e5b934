import type { Scoring } from '../competition/index.js';
import { compareExact, formatDecimal, parseDecimal, sum, zero, type Exact } from '../numbers/index.js';
import type { EntryMark, EntryScore, PartScore, Penalty } from './entry-score.js';
import { partScore, roundingPoints, type RoundingPoints } from './rounding-points.js';
import { scoreAspects } from './score-aspects.js';
import { scoreComponents, sumOfParts } from './score-components.js';
import { scoreCriteria } from './score-criteria.js';

/**
 * The score of one entry from its marks, whatever their order: the same marks always give the same bytes. The scheme is
 * one that `checkScoring` let through. Refuses marks that cannot stand (as `checkMarks`, but a spread only leaves its
 * aspect incomplete) and marks of unknown aspects (`marking/unknown-aspect`).
 */
export function scoreEntry(
  scoring: Scoring,
  marks: readonly EntryMark[],
  penalties: readonly Penalty[] = [],
): EntryScore {
  const rounding = roundingPoints(scoring.rounding);
  const aspects = scoreAspects(scoring, marks, rounding);
  const criteria = scoreCriteria(scoring, aspects);
  const components = scoreComponents(scoring, criteria, rounding);
  const takenOff = takeOff(scoring, penalties);
  const left = sumOfParts(scoring, criteria, components).sub(takenOff);
  const total = rounding.total(left.lt(zero) ? zero : left);
  const scores = [...aspects].map(([id, { score }]) => [id, score] as const);
  const marked = scores.filter(([, { state }]) => state === 'complete').length;
  return {
    aspects: Object.fromEntries(scores),
    criteria: partScores(criteria, rounding),
    components: partScores(components, rounding),
    penalties: formatDecimal(takenOff),
    total: rounding.shown(total),
    complete: marked === scores.length,
    started: marks.length > 0,
    marked,
    of: scores.length,
    belowPassMark: belowPassMark(scoring, components, total, rounding),
  };
}

/** The sum of the penalties, cut at the limit. */
function takeOff(scoring: Scoring, penalties: readonly Penalty[]): Exact {
  const asked = sum(penalties.map(({ points }) => parseDecimal(points)));
  const limit = scoring.penaltyLimit === undefined ? asked : parseDecimal(scoring.penaltyLimit);
  return compareExact(asked, limit) > 0 ? limit : asked;
}

function partScores(parts: ReadonlyMap<string, Exact>, rounding: RoundingPoints): Record<string, PartScore> {
  return Object.fromEntries([...parts].map(([id, points]) => [id, partScore(points, rounding)]));
}

// What people see is what is compared: components too are rounded like the total first.
function belowPassMark(
  scoring: Scoring,
  components: ReadonlyMap<string, Exact>,
  total: Exact,
  rounding: RoundingPoints,
): string[] {
  const parts = (scoring.components ?? []).map(({ id, passMark }) => ({
    name: `component:${id}`,
    passMark,
    reached: rounding.total(components.get(id) ?? zero),
  }));
  return [...parts, { name: 'total', passMark: scoring.passMark, reached: total }]
    .filter(({ passMark, reached }) => passMark !== undefined && reached.lt(parseDecimal(passMark)))
    .map(({ name }) => name);
}
