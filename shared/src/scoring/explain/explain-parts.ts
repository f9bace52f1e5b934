import type { Aspect, Component, Criterion } from '../../competition/index.js';
import { formatExact, parseExact, sum, type Exact } from '../../numbers/index.js';
import type { EntryMark, EntryScore } from '../entry-score.js';
import type { PlaceField } from '../field/place-field.js';
import type { TotalSum } from '../parts/add-up.js';
import type { Scheme } from '../scheme/read-scheme.js';
import { explainAspect } from './explain-aspect.js';
import { passMarkOf } from './pass-mark-of.js';
import { roundingStep } from './rounding-step.js';
import type {
  AspectExplanation,
  ComponentExplanation,
  CriterionExplanation,
  SubCriterionExplanation,
} from './score-explanation.js';

/** A score and everything it was made of. */
export interface ExplainedParts {
  readonly scheme: Scheme;
  readonly score: EntryScore;
  readonly total: TotalSum;
  readonly marks: ReadonlyMap<string, readonly EntryMark[]>;
  readonly field: PlaceField | undefined;
}

export function explainComponent(component: Component, parts: ExplainedParts): ComponentExplanation {
  const { id } = component;
  const { scheme, score, total } = parts;
  const part = there(total.components.get(id));
  return {
    id,
    weight: formatExact(part.weight),
    score: there(score.components[id]),
    contribution: formatExact(part.contribution),
    reached: formatExact(part.reached),
    scaledTo: formatExact(part.component.scaledTo),
    outOf: formatExact(part.component.outOf),
    rounded: roundingStep(part.scaled, scheme.rounding.points.component),
    passMark: passMarkOf(component.passMark, score.belowPassMark.includes(`component:${id}`)),
    criteria: component.criteria.map((criterion) => explainCriterion(criterion, parts)),
  };
}

export function explainCriterion(criterion: Criterion, parts: ExplainedParts): CriterionExplanation {
  const { id } = criterion;
  const { score, total } = parts;
  const part = there(total.criteria.get(id));
  const lists = criterion.subCriteria ?? [{ id: null, aspects: criterion.aspects ?? [] }];
  const subCriteria = lists.map((list) => explainSubCriterion(list.id, list.aspects, parts));
  const aspects = subCriteria.flatMap((sub) => sub.aspects);
  return {
    id,
    weight: formatExact(part.weight),
    score: there(score.criteria[id]),
    contribution: formatExact(part.contribution),
    vetoedBy: aspects.filter((aspect) => aspect.score.vetoed).map((aspect) => aspect.id),
    subCriteria,
  };
}

function explainSubCriterion(
  id: string | null,
  list: readonly Aspect[],
  { scheme, score, marks, field }: ExplainedParts,
): SubCriterionExplanation {
  const aspects = list.map((aspect) => {
    const given = marks.get(aspect.id) ?? [];
    return explainAspect(aspect, given, there(score.aspects[aspect.id]), scheme.rounding, field?.get(aspect.id));
  });
  return { id, points: formatExact(pointsOf(aspects)), aspects };
}

function pointsOf(aspects: readonly AspectExplanation[]): Exact {
  return sum(aspects.map(({ score }) => parseExact(score.points)));
}

// Everything of the scheme is in its score: only a score of another scheme could lack it.
function there<T>(part: T | undefined): T {
  if (part === undefined) throw new RangeError('the score belongs to another scheme');
  return part;
}
