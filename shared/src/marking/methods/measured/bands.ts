import type { Band, BandsAspect } from '../../../competition/index.js';
import { exact, formatDecimal, parseDecimal, zero, type Exact } from '../../../numbers/index.js';
import { dnf } from '../../special-marks.js';
import type { Method } from '../method.js';
import { findBand, readBand } from './band-of.js';
import { mostNumber, readNumber } from './read-number.js';

/** 档次: the points of the band that the measured number lies in; in none, 0. */
export function bands(aspect: BandsAspect): Method {
  const read = aspect.bands.map(readBand);
  const points = (measured: Exact) => findBand(read, measured)?.points ?? zero;
  return {
    measured: true,
    points: (value) => points(readNumber(value)),
    extremes: () => ({ best: bestNumber(aspect.bands, points), worst: dnf }),
  };
}

const largest = parseDecimal(mostNumber);
const smallestStep = exact(1, 10n ** 12n);

/**
 * A number of the band worth most that can be reached at all: earlier bands may hide it, so its limits alone do not say.
 * Points change only at limits, so every limit, its two neighbours and the ends stand for all numbers there are.
 */
function bestNumber(list: readonly Band[], points: (measured: Exact) => Exact): string {
  const limits = list.flatMap(({ above, from, to, below }) =>
    [above, from, to, below].filter((text) => text !== undefined),
  );
  const near = limits
    .map((text) => parseDecimal(text))
    .flatMap((at) => [at, at.sub(smallestStep), at.add(smallestStep)]);
  const numbers = [largest, largest.neg(), ...near].filter((number) => number.abs().lte(largest));
  const worths = numbers.map((number) => ({ number, worth: points(number) }));
  return formatDecimal(worths.reduce((best, one) => (one.worth.gt(best.worth) ? one : best)).number);
}
