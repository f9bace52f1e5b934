import type { Band, BandsAspect } from '../../../competition/index.js';
import { parseDecimal, type Exact } from '../../../numbers/index.js';
import { readNumber } from './read-number.js';

/** The first band whose given limits all hold for the measured number; null when it lies in none. Refuses what is no number. */
export function bandOf(aspect: BandsAspect, value: string): Band | null {
  return findBand(aspect.bands.map(readBand), readNumber(value))?.band ?? null;
}

/** A band with its limits read. */
export interface ReadBand {
  readonly band: Band;
  readonly points: Exact;
  holds(this: void, measured: Exact): boolean;
}

export function readBand(band: Band): ReadBand {
  const limit = (text: string | undefined) => (text === undefined ? null : parseDecimal(text));
  const [above, from, to, below] = [limit(band.above), limit(band.from), limit(band.to), limit(band.below)];
  return {
    band,
    points: parseDecimal(band.points),
    holds: (measured) =>
      (above === null || measured.gt(above)) &&
      (from === null || measured.gte(from)) &&
      (to === null || measured.lte(to)) &&
      (below === null || measured.lt(below)),
  };
}

export function findBand(bands: readonly ReadBand[], measured: Exact): ReadBand | undefined {
  return bands.find(({ holds }) => holds(measured));
}
