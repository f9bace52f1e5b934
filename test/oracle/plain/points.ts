import type { Aspect, Band, DifferenceAspect, PlaceAspect } from '@jiangsai/shared';
import {
  absolute,
  compare,
  decimal,
  fraction,
  larger,
  mean,
  median,
  minus,
  over,
  round,
  smaller,
  sum,
  times,
  whole,
  zero,
  type Fraction,
  type Point,
} from './exact.js';

/** 03 §1 for one aspect of one entry. */
export interface AspectResult {
  readonly complete: boolean;
  readonly points: Fraction;
  readonly vetoed: boolean;
  /** In the key `aspect:` the points are missing when every judge said dnf. */
  readonly allDnf: boolean;
  /** The measured numbers joined; null when there are none. */
  readonly measured: Fraction | null;
}

const special = ['dnf', 'veto'];

/** `field`: of a place aspect, the numbers of the ranked entries of the division that have this mark. */
export function markAspect(
  aspect: Aspect,
  values: readonly string[],
  field: readonly Fraction[],
  rounding: Point,
): AspectResult {
  const vetoed = values.includes('veto');
  const allDnf = values.length > 0 && values.every((value) => value === 'dnf');
  const numbers = values.filter((value) => !special.includes(value));
  const measured = ['bands', 'difference', 'place'].includes(aspect.method) ? join(aspect, numbers.map(decimal)) : null;
  const short = values.length < judgesNeeded(aspect);
  // `whenShort`: `refuse` (default: the aspect is incomplete) or `plain-mean` (mean of the marks there are, at least one).
  const complete = values.length > 0 && (!short || aspect.whenShort === 'plain-mean');
  const ofJudges = values.map((value) => judgePoints(aspect, value, field));
  // The text leaves open what a short panel counts in the running total: settled as the mean (or sum) of the marks there are.
  const isSum = aspect.combine?.kind === 'sum';
  const joined = ofJudges.length === 0 ? zero : short && !isSum ? mean(ofJudges) : (join(aspect, ofJudges) ?? zero);
  // `sum` (the sum is capped at `max`). One judge's `veto` is enough: 0 points.
  const points = vetoed ? zero : round(smaller(joined, decimal(aspect.max)), rounding);
  return { complete, points, vetoed, allDnf, measured };
}

/** `minJudges`: 3 for judgement, 1 otherwise; trimmed-mean also needs high + low + 1. */
export function judgesNeeded(aspect: Aspect): number {
  const least = aspect.minJudges ?? (aspect.method === 'judgement' ? 3 : 1);
  if (aspect.combine?.kind !== 'trimmed-mean') return least;
  return Math.max(least, (aspect.combine.high ?? 1) + (aspect.combine.low ?? 1) + 1);
}

/** `combine`; null for nothing. */
function join(aspect: Aspect, numbers: readonly Fraction[]): Fraction | null {
  if (numbers.length === 0) return null;
  const { kind, high = 1, low = 1 } = aspect.combine ?? { kind: 'mean' };
  if (kind === 'sum') return sum(numbers);
  if (kind === 'median') return median(numbers);
  if (kind !== 'trimmed-mean') return mean(numbers);
  // Of equal extremes just that many; if trimming would leave none, the plain mean.
  const left = [...numbers].sort(compare).slice(low, Math.max(low, numbers.length - high));
  return mean(left.length > 0 ? left : numbers);
}

/** Each judge's points are floored at 0 and capped at `max`, then combined. */
function judgePoints(aspect: Aspect, value: string, field: readonly Fraction[]): Fraction {
  if (special.includes(value)) return zero;
  return larger(zero, smaller(decimal(aspect.max), rawPoints(aspect, value, field)));
}

function rawPoints(aspect: Aspect, value: string, field: readonly Fraction[]): Fraction {
  const max = decimal(aspect.max);
  switch (aspect.method) {
    case 'points':
      return decimal(value);
    case 'pass-fail':
      return value === 'pass' ? max : zero;
    case 'number-completed':
      return over(times(max, decimal(value)), whole(aspect.possible));
    case 'choice': {
      const deduct = decimal(aspect.choices.find(({ id }) => id === value)?.deduct ?? '');
      // max × (1 − deduct/100), or max − deduct
      return minus(max, aspect.unit === 'percent' ? times(max, over(deduct, whole(100))) : deduct);
    }
    case 'bands':
      // The first band whose given limits all hold; none: 0.
      return decimal(aspect.bands.find((band) => holds(band, decimal(value)))?.points ?? '0');
    case 'difference':
      return minus(max, times(decimal(aspect.deduct), stepsBeyond(aspect, decimal(value))));
    case 'deduct-per-event':
      return minus(max, times(decimal(aspect.deduct), decimal(value)));
    case 'rating':
      return times(max, decimal(aspect.levels.find(({ id }) => id === value)?.fraction ?? ''));
    case 'judgement':
      // max × mean / 3: the mean of each judge's third is the same.
      return over(times(max, decimal(value)), whole(3));
    case 'place':
      return placePoints(aspect, decimal(value), field);
  }
}

/** `from`, `to` inclusive, `above`, `below` strict; a band without limits always holds. */
function holds({ above, from, to, below }: Band, value: Fraction): boolean {
  return (
    (above === undefined || compare(value, decimal(above)) > 0) &&
    (from === undefined || compare(value, decimal(from)) >= 0) &&
    (to === undefined || compare(value, decimal(to)) <= 0) &&
    (below === undefined || compare(value, decimal(below)) < 0)
  );
}

/** k = distance beyond the tolerance on that side ÷ step, rounded up if `started`, down if `complete`. */
function stepsBeyond(aspect: DifferenceAspect, value: Fraction): Fraction {
  const { target, tolerance = '0', side = 'both', step, count } = aspect;
  const off = minus(value, decimal(target));
  const onSide = side === 'both' ? absolute(off) : side === 'over' ? off : minus(zero, off);
  const beyond = minus(onSide, decimal(tolerance));
  if (compare(beyond, zero) <= 0) return zero;
  return round(over(beyond, decimal(step)), { digits: 0, mode: count === 'started' ? 'ceil' : 'floor' });
}

/** first − step × (place − 1); equal numbers share the better place; any other entry gets the place it would take. */
function placePoints(aspect: PlaceAspect, value: Fraction, field: readonly Fraction[]): Fraction {
  const better = field.filter((other) =>
    aspect.best === 'low' ? compare(other, value) < 0 : compare(other, value) > 0,
  );
  return minus(decimal(aspect.first), times(decimal(aspect.step), fraction(BigInt(better.length))));
}
