import type { Method } from '@jiangsai/shared';
import { blankBand, blankChoice, blankLevel } from '../draft/blank-parts.js';
import type { AspectDraft } from '../draft/scheme-draft.js';

/** What an aspect gets with another method: a first line where the method needs a list, and no way to combine that it does not take. */
export function changeMethod(aspect: AspectDraft, method: Method): Partial<AspectDraft> {
  const panel = method === 'judgement' || method === 'place';
  return {
    method,
    ...(panel && { combine: null, high: null, low: null, minJudges: null, whenShort: 'refuse' }),
    ...(method === 'bands' && aspect.bands.length === 0 && { bands: [blankBand()] }),
    ...(method === 'choice' && aspect.choices.length === 0 && { choices: [blankChoice('1')] }),
    ...(method === 'rating' && aspect.levels.length === 0 && { levels: [blankLevel('A')] }),
  };
}
