import type { Component, Scoring } from '../competition/index.js';
import { exact, parseDecimal, sum, zero, type Exact } from '../numbers/index.js';
import type { RoundingPoints } from './rounding-points.js';
import { maximumOf, weighCriteria, weightOf } from './score-criteria.js';

const defaultScale = exact(100);

/** Points of each component by its id: scaledTo × Σ criteria / outOf, rounded; not cut at `scaledTo`. */
export function scoreComponents(
  scoring: Scoring,
  criteria: ReadonlyMap<string, Exact>,
  rounding: RoundingPoints,
): Map<string, Exact> {
  return new Map(
    (scoring.components ?? []).map((component) => {
      const reached = weighCriteria(component.criteria, ({ id }) => criteria.get(id) ?? zero);
      const scale = component.scaledTo === undefined ? defaultScale : parseDecimal(component.scaledTo);
      return [component.id, rounding.component(scale.mul(reached).div(outOf(component)))];
    }),
  );
}

/** What the parts come to before penalties and rounding; without components, the criteria themselves. */
export function sumOfParts(
  scoring: Scoring,
  criteria: ReadonlyMap<string, Exact>,
  components: ReadonlyMap<string, Exact>,
): Exact {
  const direct = weighCriteria(scoring.criteria ?? [], ({ id }) => criteria.get(id) ?? zero);
  const weighed = (scoring.components ?? []).map((part) => (components.get(part.id) ?? zero).mul(weightOf(part)));
  return direct.add(sum(weighed));
}

function outOf(component: Component): Exact {
  return component.outOf === undefined ? weighCriteria(component.criteria, maximumOf) : parseDecimal(component.outOf);
}
