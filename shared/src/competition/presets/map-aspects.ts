import type { Aspect } from '../scheme/aspect.js';
import type { Component, Criterion, Scoring } from '../scheme/scoring.js';

type Change = (aspect: Aspect, component: Component | null) => Aspect;

/** The scheme with every aspect changed and everything else as it is. */
export function mapAspects({ components, criteria, ...scoring }: Scoring, change: Change): Scoring {
  return {
    ...scoring,
    ...(components && {
      components: components.map((component) => ({
        ...component,
        criteria: component.criteria.map((criterion) => mapCriterion(criterion, (aspect) => change(aspect, component))),
      })),
    }),
    ...(criteria && {
      criteria: criteria.map((criterion) => mapCriterion(criterion, (aspect) => change(aspect, null))),
    }),
  };
}

function mapCriterion(
  { aspects, subCriteria, ...criterion }: Criterion,
  change: (aspect: Aspect) => Aspect,
): Criterion {
  return {
    ...criterion,
    ...(aspects && { aspects: aspects.map(change) }),
    ...(subCriteria && {
      subCriteria: subCriteria.map((subCriterion) => ({
        ...subCriterion,
        aspects: subCriterion.aspects.map(change),
      })),
    }),
  };
}
