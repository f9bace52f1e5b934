import type { BandsAspect } from '../../competition/index.js';
import { parseDecimal, zero } from '../../numbers/index.js';
import { bandOf } from './band-of.js';
import type { MethodRules } from './method-rules.js';
import { readNumber } from './read-number.js';

/** 档次: the points of the band that the measured number lies in; in none, 0. */
export const bands: MethodRules<BandsAspect> = {
  measured: true,
  check: (_aspect, value) => void readNumber(value),
  points(aspect, value) {
    const band = bandOf(aspect, value);
    return band ? parseDecimal(band.points) : zero;
  },
};
