import { compareExact, exact, sum, zero, type Exact } from '../../numbers/index.js';

/** Of at least one value. */
export function mean(values: readonly Exact[]): Exact {
  return sum(values).div(exact(values.length));
}

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly Exact[]): Exact {
  const sorted = [...values].sort(compareExact);
  const upper = Math.floor(sorted.length / 2);
  const middle = sorted.slice(sorted.length % 2 === 0 ? upper - 1 : upper, upper + 1);
  return mean(middle);
}

/** Σ (x − centre)². */
export function squaredDistance(values: readonly Exact[], centre: Exact): Exact {
  return values.reduce((squares, value) => squares.add(value.sub(centre).mul(value.sub(centre))), zero);
}

/** |x − centre| of each. */
export function distances(values: readonly Exact[], centre: Exact): Exact[] {
  return values.map((value) => value.sub(centre).abs());
}
