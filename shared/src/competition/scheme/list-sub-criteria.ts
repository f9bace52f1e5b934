import type { LocalText } from '../local-text.js';
import type { Aspect } from './aspect.js';
import type { Component, Criterion, Scoring, SubCriterion } from './scoring.js';

/** What one mark sheet is about. A criterion without sub-criteria is its own single one, under the criterion's id and name. */
export interface ListedSubCriterion {
  readonly id: string;
  readonly name?: LocalText;
  readonly aspects: readonly Aspect[];
  readonly subCriterion: SubCriterion | null;
  readonly criterion: Criterion;
  readonly component: Component | null;
}

/** Every mark sheet of the scheme, in its order. */
export function listSubCriteria(scoring: Scoring): ListedSubCriterion[] {
  return listCriteria(scoring).flatMap(({ criterion, component }) => sheetsOf(criterion, component));
}

function sheetsOf(criterion: Criterion, component: Component | null): ListedSubCriterion[] {
  const { id, name, aspects = [] } = criterion;
  if (!criterion.subCriteria) return [{ id, name, aspects, subCriterion: null, criterion, component }];
  return criterion.subCriteria.map((subCriterion) => ({
    id: subCriterion.id,
    name: subCriterion.name,
    aspects: subCriterion.aspects,
    subCriterion,
    criterion,
    component,
  }));
}

/** Every criterion with the component it stands in, null in a skill without components. */
export function listCriteria(scoring: Scoring): { criterion: Criterion; component: Component | null }[] {
  const direct = (scoring.criteria ?? []).map((criterion) => ({ criterion, component: null }));
  const inside = (scoring.components ?? []).flatMap((component) =>
    component.criteria.map((criterion) => ({ criterion, component })),
  );
  return [...direct, ...inside];
}
