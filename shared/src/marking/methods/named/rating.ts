import type { RatingAspect } from '../../../competition/index.js';
import { parseDecimal } from '../../../numbers/index.js';
import type { Method } from '../method.js';
import { byName } from './by-name.js';

/** 等级: each level is worth its fraction of max. */
export function rating(aspect: RatingAspect): Method {
  const max = parseDecimal(aspect.max);
  return byName(aspect.levels, ({ fraction }) => max.mul(parseDecimal(fraction)));
}
