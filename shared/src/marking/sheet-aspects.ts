import type { Aspect } from '../competition/index.js';
import { combineOf } from './combining/judges-needed.js';

/**
 * What stands on one judge's sheet of a sub-criterion: the panel's leader marks everything, the others what needs each judge's
 * own mark (judgement, and whatever combines several marks).
 */
export function sheetAspects(aspects: readonly Aspect[], leads: boolean): Aspect[] {
  return aspects.filter((aspect) => leads || combineOf(aspect).kind !== 'single');
}
