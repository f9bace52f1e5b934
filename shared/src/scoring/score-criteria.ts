import { listCriteria, type Criterion, type Scoring } from '../competition/index.js';
import { exact, parseDecimal, sum, zero, type Exact } from '../numbers/index.js';
import type { ScoredAspect } from './score-aspects.js';

/** Σ of its aspects by criterion id, before its weight; 0 if one of them was vetoed. */
export function scoreCriteria(scoring: Scoring, aspects: ReadonlyMap<string, ScoredAspect>): Map<string, Exact> {
  return new Map(
    listCriteria(scoring).map(({ criterion }) => {
      const scored = aspectsOf(criterion).flatMap(({ id }) => aspects.get(id) ?? []);
      const vetoed = scored.some(({ score }) => score.vetoed);
      return [criterion.id, vetoed ? zero : sum(scored.map(({ points }) => points))];
    }),
  );
}

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

function aspectsOf(criterion: Criterion) {
  return criterion.aspects ?? criterion.subCriteria?.flatMap(({ aspects }) => aspects) ?? [];
}
