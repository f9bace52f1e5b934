import type { PlaceAspect } from '../../../competition/index.js';
import { parseDecimal } from '../../../numbers/index.js';
import { dnf } from '../../special-marks.js';
import type { Method } from '../method.js';
import { betterFirst, placeAmong, unknownField } from './place-numbers.js';
import { mostNumber, readNumber } from './read-number.js';

/** 名次分: `first` for the best number of the division, `step` less for each place behind it. Without a field it stands alone. */
export function place(aspect: PlaceAspect): Method {
  const first = parseDecimal(aspect.first);
  const step = parseDecimal(aspect.step);
  const compare = betterFirst(aspect);
  const worth = (at: number) => first.sub(step.mul(BigInt(at - 1)));
  return {
    measured: true,
    points: (value, field = unknownField) => worth(placeAmong(field, readNumber(value), compare)),
    leastPoints: (value, field = unknownField) => worth(placeAmong(field, readNumber(value), compare) + field.open),
    extremes: () => ({ best: aspect.best === 'low' ? `-${mostNumber}` : mostNumber, worst: dnf }),
  };
}
