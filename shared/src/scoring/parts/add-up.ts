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
  readonly component: ReadComponent;
  /** Σ contributions of its criteria. */
  readonly reached: Exact;
  /** scaledTo × reached / outOf, before it is rounded. */
  readonly scaled: Exact;
}

/** How a total comes about. Where there are components they are its parts, otherwise the criteria are. */
export interface TotalSum {
  readonly components: ReadonlyMap<string, ComponentSum>;
  readonly criteria: ReadonlyMap<string, TotalPart>;
  /** Σ contributions of the parts, exact. */
  readonly sum: Exact;
  /** Penalties took more than there was, so that nothing is left. */
  readonly floored: boolean;
  /** After penalties, not below 0. */
  readonly left: Exact;
  /** What is left, rounded. */
  readonly total: Exact;
  /** `component:<id>`, `total`. */
  readonly belowPassMark: readonly string[];
}

/** From what the criteria come to, before their weights, to the total. `takenOff` is what penalties take. */
export function addUp(scheme: Scheme, points: (criterion: string) => Exact, takenOff: Exact): TotalSum {
  const criteria = byId(scheme.criteria.map((criterion) => weigh(criterion, points(criterion.id))));
  const components = byId(scheme.components.map((component) => sumComponent(component, criteria, scheme)));
  const parts = components.size > 0 ? components : criteria;
  const all = sumOf(parts.values());
  const floored = all.lt(takenOff);
  const left = floored ? zero : all.sub(takenOff);
  const total = scheme.rounding.total(left);
  return {
    components,
    criteria,
    sum: all,
    floored,
    left,
    total,
    belowPassMark: belowPassMark(scheme, components, total),
  };
}

/** Not cut at `scaledTo`. */
function sumComponent(
  component: ReadComponent,
  criteria: ReadonlyMap<string, TotalPart>,
  { rounding }: Scheme,
): ComponentSum {
  const reached = sumOf(component.criteria.flatMap(({ id }) => criteria.get(id) ?? []));
  const scaled = component.scaledTo.mul(reached).div(component.outOf);
  return { ...weigh(component, rounding.component(scaled)), component, reached, scaled };
}

function weigh({ id, weight }: { readonly id: string; readonly weight: Exact }, points: Exact): TotalPart {
  return { id, points, weight, contribution: points.mul(weight) };
}

function sumOf(parts: Iterable<TotalPart>): Exact {
  return sum([...parts].map(({ contribution }) => contribution));
}

function byId<T extends TotalPart>(parts: readonly T[]): Map<string, T> {
  return new Map(parts.map((part) => [part.id, part]));
}

// What people see is what is compared: components too are rounded like the total first.
function belowPassMark(scheme: Scheme, components: ReadonlyMap<string, TotalPart>, total: Exact): string[] {
  const below = scheme.components.flatMap(({ id, passMark }) => {
    const reached = scheme.rounding.total(components.get(id)?.points ?? zero);
    return passMark !== null && reached.lt(passMark) ? [`component:${id}`] : [];
  });
  return scheme.passMark !== null && total.lt(scheme.passMark) ? [...below, 'total'] : below;
}
