import type { ChoiceAspect } from '../../../competition/index.js';
import { exact, parseDecimal } from '../../../numbers/index.js';
import type { Method } from '../method.js';
import { byName } from './by-name.js';

/** Each choice takes so many points, or percent of max, off max. */
export function choice(aspect: ChoiceAspect): Method {
  const max = parseDecimal(aspect.max);
  const unit = aspect.unit === 'percent' ? max.div(100n) : exact(1);
  return byName(aspect.choices, ({ deduct }) => max.sub(unit.mul(parseDecimal(deduct))));
}
