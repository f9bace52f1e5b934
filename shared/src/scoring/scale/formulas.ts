import type { ScaleKind } from '../../competition/index.js';
import { clamp, exact, zero, type Exact } from '../../numbers/index.js';
import { distances, mean, median, squaredDistance } from './averages.js';
import { squareRoot } from './square-root.js';

/** Makes, of all totals of a pool (at least one), the function that puts one of them on the scale, not rounded yet. */
export type Formula = (totals: readonly Exact[]) => (total: Exact) => Exact;

/**
 * 500 + 30 × (x − mean) / σ, σ over the population. Found in the award tables of WorldSkills 2007, 2009 and 2011, whose
 * points have mean 500 and deviation 30.
 */
const ws500: Formula = (totals) => {
  const centre = mean(totals);
  const variance = squaredDistance(totals, centre).div(exact(totals.length));
  return (total) => exact(500).add(overRoot(exact(30).mul(total.sub(centre)), variance));
};

/**
 * 700 + 30 × (x − median) / (1.4826 × MAD), MAD the median distance from the median; 1.2533 × the mean distance stands in
 * for a MAD of 0. Without a cap. Found in a published table of 32 entries, which it gives to the point.
 */
const ws700: Formula = (totals) => {
  const centre = median(totals);
  const away = distances(totals, centre);
  const robust = exact(14826, 10000).mul(median(away));
  const spread = robust.equals(zero) ? exact(12533, 10000).mul(mean(away)) : robust;
  return (total) => exact(700).add(over(exact(30).mul(total.sub(centre)), spread));
};

/** 70 + 10 × (x − mean) / max(s, 5), s the sample deviation, cut to 0..100: scores of several panels or sites made alike. */
const pooled: Formula = (totals) => {
  const centre = mean(totals);
  const sampled = squaredDistance(totals, centre).div(exact(Math.max(totals.length - 1, 1)));
  const variance = sampled.lt(exact(25)) ? exact(25) : sampled;
  return (total) => clamp(exact(70).add(overRoot(exact(10).mul(total.sub(centre)), variance)), zero, exact(100));
};

/** A new scale is an entry here and its name in the competition room. */
export const formulas: Readonly<Record<Exclude<ScaleKind, 'none'>, Formula>> = { ws500, ws700, pooled };

/** Without any spread all totals are equal: everybody gets the centre. */
function over(distance: Exact, spread: Exact): Exact {
  return spread.equals(zero) ? zero : distance.div(spread);
}

// The root is taken last, of the whole quotient: it is the only step that may have no exact value.
function overRoot(distance: Exact, variance: Exact): Exact {
  const size = squareRoot(over(distance.mul(distance), variance));
  return distance.lt(zero) ? size.neg() : size;
}
