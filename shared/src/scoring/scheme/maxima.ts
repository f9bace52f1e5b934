import type { Aspect, Criterion } from '../../competition/index.js';
import { exact, parseDecimal, sum, type Exact } from '../../numbers/index.js';

/** Σ of points by criterion × its weight. */
export function weighCriteria(criteria: readonly Criterion[], points: (criterion: Criterion) => Exact): Exact {
  return sum(criteria.map((criterion) => points(criterion).mul(weightOf(criterion))));
}

/** The most a criterion can come to, before its weight. */
export function maximumOf(criterion: Criterion): Exact {
  return sum(aspectsOf(criterion).map(({ max }) => parseDecimal(max)));
}

/** The weight of a criterion or component, 1 if none is given. */
export function weightOf({ weight }: { readonly weight?: string }): Exact {
  return weight === undefined ? exact(1) : parseDecimal(weight);
}

/** The aspects of a criterion, whether it has sub-criteria or not. */
export function aspectsOf(criterion: Criterion): readonly Aspect[] {
  return criterion.aspects ?? criterion.subCriteria?.flatMap(({ aspects }) => aspects) ?? [];
}
