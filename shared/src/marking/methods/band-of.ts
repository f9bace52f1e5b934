import type { Band, BandsAspect } from '../../competition/index.js';
import { parseDecimal, type Exact } from '../../numbers/index.js';
import { readNumber } from './read-number.js';

/** The first band whose given limits all hold for the measured number; null when it lies in none. Refuses what is no number. */
export function bandOf(aspect: BandsAspect, value: string): Band | null {
  const measured = readNumber(value);
  return aspect.bands.find((band) => holds(band, measured)) ?? null;
}

function holds({ above, from, to, below }: Band, measured: Exact): boolean {
  return (
    (above === undefined || measured.gt(parseDecimal(above))) &&
    (from === undefined || measured.gte(parseDecimal(from))) &&
    (to === undefined || measured.lte(parseDecimal(to))) &&
    (below === undefined || measured.lt(parseDecimal(below)))
  );
}
