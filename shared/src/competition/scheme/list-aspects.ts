import type { Aspect } from './aspect.js';
import { listSubCriteria } from './list-sub-criteria.js';
import type { Component, Criterion, Scoring, SubCriterion } from './scoring.js';

/** An aspect and where it stands; `path` holds the ids from the component (if any) down to the aspect. */
export interface ListedAspect {
  readonly aspect: Aspect;
  readonly subCriterion: SubCriterion | null;
  readonly criterion: Criterion;
  readonly component: Component | null;
  readonly path: readonly string[];
}

/** Every aspect of the scheme, in its order. */
export function listAspects(scoring: Scoring): ListedAspect[] {
  return listSubCriteria(scoring).flatMap(({ aspects, subCriterion, criterion, component }) =>
    aspects.map((aspect) => ({
      aspect,
      subCriterion,
      criterion,
      component,
      path: [component, criterion, subCriterion, aspect].flatMap((part) => part?.id ?? []),
    })),
  );
}
