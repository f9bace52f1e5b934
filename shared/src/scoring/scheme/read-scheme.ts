import {
  listCriteria,
  type Aspect,
  type Component,
  type Criterion,
  type PlaceAspect,
  type Scoring,
} from '../../competition/index.js';
import { oncePer } from '../../marking/index.js';
import { exact, parseDecimal, type Exact } from '../../numbers/index.js';
import { roundingPoints, type RoundingPoints } from '../rounding-points.js';
import { aspectsOf, maximumOf, weighCriteria, weightOf } from './maxima.js';

export interface ReadCriterion {
  readonly id: string;
  readonly weight: Exact;
  readonly aspects: readonly Aspect[];
}

export interface ReadComponent {
  readonly id: string;
  readonly weight: Exact;
  readonly scaledTo: Exact;
  readonly outOf: Exact;
  readonly passMark: Exact | null;
  readonly criteria: readonly ReadCriterion[];
}

export interface ReadAspect<A = Aspect> {
  readonly aspect: A;
  readonly criterion: ReadCriterion;
}

/** A scheme with its numbers read once, in its own order. */
export interface Scheme {
  readonly rounding: RoundingPoints;
  readonly aspects: ReadonlyMap<string, ReadAspect>;
  /** The aspects whose points depend on the other entries. */
  readonly placed: readonly ReadAspect<PlaceAspect>[];
  /** Every one, inside components or not. */
  readonly criteria: readonly ReadCriterion[];
  /** None in a skill that has criteria directly. */
  readonly components: readonly ReadComponent[];
  readonly passMark: Exact | null;
  readonly penaltyLimit: Exact | null;
}

/** Reads a scheme that `checkScoring` let through, once for each object. */
export const readScheme: (scoring: Scoring) => Scheme = oncePer((scoring) => {
  const criteria = new Map(listCriteria(scoring).map(({ criterion }) => [criterion, readCriterion(criterion)]));
  const aspects = [...criteria.values()].flatMap((criterion) =>
    criterion.aspects.map((aspect) => ({ aspect, criterion })),
  );
  return {
    rounding: roundingPoints(scoring.rounding),
    aspects: new Map(aspects.map((read) => [read.aspect.id, read])),
    placed: aspects.filter(isPlaced),
    criteria: [...criteria.values()],
    components: (scoring.components ?? []).map((component) => readComponent(component, criteria)),
    passMark: readOptional(scoring.passMark),
    penaltyLimit: readOptional(scoring.penaltyLimit),
  };
});

function isPlaced(read: ReadAspect): read is ReadAspect<PlaceAspect> {
  return read.aspect.method === 'place';
}

function readCriterion(criterion: Criterion): ReadCriterion {
  return { id: criterion.id, weight: weightOf(criterion), aspects: aspectsOf(criterion) };
}

function readComponent(component: Component, criteria: ReadonlyMap<Criterion, ReadCriterion>): ReadComponent {
  return {
    id: component.id,
    weight: weightOf(component),
    scaledTo: readOptional(component.scaledTo) ?? exact(100),
    outOf: readOptional(component.outOf) ?? weighCriteria(component.criteria, maximumOf),
    passMark: readOptional(component.passMark),
    criteria: component.criteria.flatMap((criterion) => criteria.get(criterion) ?? []),
  };
}

function readOptional(text: string | undefined): Exact | null {
  return text === undefined ? null : parseDecimal(text);
}
