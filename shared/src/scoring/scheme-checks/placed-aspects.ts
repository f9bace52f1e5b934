import type { Aspect, Criterion, Scoring } from '../../competition/index.js';
import { parseDecimal, type Exact } from '../../numbers/index.js';
import { weightOf } from '../scheme/maxima.js';

/** An aspect, its place in the scheme as `criteria[0].aspects[2]`, and its maximum × the weight of its criterion. */
export interface PlacedAspect {
  readonly aspect: Aspect;
  readonly where: string;
  readonly worth: Exact;
}

/** Every aspect of the scheme, in its order. */
export function placedAspects(scoring: Scoring): PlacedAspect[] {
  return [
    ...(scoring.components ?? []).flatMap(({ criteria }, at) => inCriteria(criteria, `components[${at}].criteria`)),
    ...inCriteria(scoring.criteria ?? [], 'criteria'),
  ];
}

function inCriteria(criteria: readonly Criterion[], where: string): PlacedAspect[] {
  return criteria.flatMap((criterion, at) => inCriterion(criterion, `${where}[${at}]`));
}

function inCriterion(criterion: Criterion, where: string): PlacedAspect[] {
  const weight = weightOf(criterion);
  const lists = [
    { aspects: criterion.aspects ?? [], under: `${where}.aspects` },
    ...(criterion.subCriteria ?? []).map(({ aspects }, at) => ({
      aspects,
      under: `${where}.subCriteria[${at}].aspects`,
    })),
  ];
  return lists.flatMap(({ aspects, under }) =>
    aspects.map((aspect, at) => ({ aspect, where: `${under}[${at}]`, worth: parseDecimal(aspect.max).mul(weight) })),
  );
}
