import type { Scoring } from '../../competition/index.js';
import { formatExact, parseExact } from '../../numbers/index.js';
import type { EntryMark, EntryScore, Penalty } from '../entry-score.js';
import type { PlaceField } from '../field/place-field.js';
import { groupMarks } from '../group-marks.js';
import { addUp } from '../parts/add-up.js';
import { takeOff } from '../parts/take-off.js';
import { readScheme } from '../scheme/read-scheme.js';
import { scoreEntry } from '../score-entry.js';
import { explainComponent, explainCriterion } from './explain-parts.js';
import { passMarkOf } from './pass-mark-of.js';
import { roundingStep } from './rounding-step.js';
import type { MissingMarks, ScoreExplanation } from './score-explanation.js';

/** How the score of one entry comes about, down to each judge's mark. Same arguments and refusals as `scoreEntry`. */
export function explainEntry(
  scoring: Scoring,
  marks: readonly EntryMark[],
  penalties: readonly Penalty[] = [],
  field?: PlaceField,
): ScoreExplanation {
  const scheme = readScheme(scoring);
  const score = scoreEntry(scoring, marks, penalties, field);
  const { asked, taken } = takeOff(scheme, penalties);
  const total = addUp(scheme, (id) => parseExact(score.criteria[id]?.points ?? '0'), taken);
  const parts = { scheme, score, total, marks: groupMarks(scheme, marks), field };
  return {
    total: score.total,
    sum: formatExact(total.sum),
    penalties: { asked: formatExact(asked), limit: scoring.penaltyLimit ?? null, taken: formatExact(taken) },
    floored: total.floored,
    rounded: roundingStep(total.left, scheme.rounding.points.total),
    passMark: passMarkOf(scoring.passMark, score.belowPassMark.includes('total')),
    complete: score.complete,
    missing: missingMarks(score, [...scheme.aspects.keys()]),
    least: score.least,
    most: score.most,
    components: (scoring.components ?? []).map((component) => explainComponent(component, parts)),
    criteria: (scoring.criteria ?? []).map((criterion) => explainCriterion(criterion, parts)),
  };
}

function missingMarks({ aspects }: EntryScore, inOrder: readonly string[]): MissingMarks[] {
  return inOrder.flatMap((aspect) => {
    const score = aspects[aspect];
    return score?.state === 'incomplete' ? [{ aspect, marks: score.missing, spread: score.spread }] : [];
  });
}
