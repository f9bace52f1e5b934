import type { Band, BandsAspect } from '../../competition/index.js';
import { parseDecimal, zero, type Exact } from '../../numbers/index.js';
import type { MethodRules } from './method-rules.js';
import { readNumber } from './read-number.js';

/** 档次: the points of the first band whose given limits all hold; none, 0. */
export const bands: MethodRules<BandsAspect> = {
  measured: true,
  check: (_aspect, value) => void readNumber(value),
  points(aspect, value) {
    const measured = parseDecimal(value);
    const band = aspect.bands.find((candidate) => holds(candidate, measured));
    return band ? parseDecimal(band.points) : zero;
  },
};

function holds({ above, from, to, below }: Band, measured: Exact): boolean {
  return (
    (above === undefined || measured.gt(parseDecimal(above))) &&
    (from === undefined || measured.gte(parseDecimal(from))) &&
    (to === undefined || measured.lte(parseDecimal(to))) &&
    (below === undefined || measured.lt(parseDecimal(below)))
  );
}
