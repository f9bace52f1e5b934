import type { Aspect, Combine } from '../../competition/index.js';

/** How the aspect's marks become one, with the default of its method. */
export function combineOf(aspect: Aspect): Combine {
  return aspect.combine ?? { kind: aspect.method === 'judgement' ? 'mean' : 'single' };
}

/** How many marks of an entry make the aspect complete; more are welcome. */
export function judgesNeeded(aspect: Aspect): number {
  const asked = aspect.minJudges ?? (aspect.method === 'judgement' ? 3 : 1);
  const { kind, high = 1, low = 1 } = combineOf(aspect);
  return Math.max(asked, 1, kind === 'trimmed-mean' ? high + low + 1 : 0);
}
