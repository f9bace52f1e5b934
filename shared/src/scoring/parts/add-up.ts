import { sum, zero, type Exact } from '../../numbers/index.js';
import type { ReadComponent, Scheme } from '../scheme/read-scheme.js';

/** A part of the total: what it came to, and that × its weight. */
export interface TotalPart {
  readonly id: string;
  readonly points: Exact;
  readonly weight: Exact;
  readonly contribution: Exact;
}

export interface ComponentSum extends TotalPart {
  /** Σ of its criteria × their weights. */
  readonly reached: Exact;
  /** scaledTo × reached / outOf, before it is rounded. */
  readonly scaled: Exact;
}

/** How a total comes about. */
export interface TotalSum {
  readonly components: readonly ComponentSum[];
  /** The components, or in a skill without them the criteria. */
  readonly parts: readonly TotalPart[];
  /** Σ of the contributions, exact. */
  readonly sum: Exact;
  /** After penalties, not below 0, rounded. */
  readonly total: Exact;
  /** `component:<id>`, `total`. */
  readonly belowPassMark: readonly string[];
}

/** From what the criteria come to, before their weights, to the total. `takenOff` is what penalties take. */
export function addUp(scheme: Scheme, criteria: (id: string) => Exact, takenOff: Exact): TotalSum {
  const components = scheme.components.map((component) => sumComponent(component, criteria, scheme));
  const parts =
    scheme.components.length > 0 ? components : scheme.criteria.map((part) => weigh(part, criteria(part.id)));
  const all = sum(parts.map(({ contribution }) => contribution));
  const left = all.sub(takenOff);
  const total = scheme.rounding.total(left.s < 0n ? zero : left);
  return { components, parts, sum: all, total, belowPassMark: belowPassMark(scheme, components, total) };
}

/** Not cut at `scaledTo`. */
function sumComponent(component: ReadComponent, criteria: (id: string) => Exact, { rounding }: Scheme): ComponentSum {
  const reached = sum(component.criteria.map((criterion) => weigh(criterion, criteria(criterion.id)).contribution));
  const scaled = component.scaledTo.mul(reached).div(component.outOf);
  return { ...weigh(component, rounding.component(scaled)), reached, scaled };
}

function weigh({ id, weight }: { readonly id: string; readonly weight: Exact }, points: Exact): TotalPart {
  return { id, points, weight, contribution: points.mul(weight) };
}

// What people see is what is compared: components too are rounded like the total first.
function belowPassMark(scheme: Scheme, components: readonly TotalPart[], total: Exact): string[] {
  const below = scheme.components.flatMap(({ id, passMark }, at) => {
    const reached = scheme.rounding.total(components[at]?.points ?? zero);
    return passMark !== null && reached.lt(passMark) ? [`component:${id}`] : [];
  });
  return scheme.passMark !== null && total.lt(scheme.passMark) ? [...below, 'total'] : below;
}
