import type { Aspect } from '@jiangsai/shared';

/** Up to here every answer is one digit: the digit is the mark, without Enter, and each has a key of its own on the pad. */
export const mostOneKeyAnswers = 9;

/** How a mark is given: by one tap on a level, pass or fail, a small count or an option; or by typing a number. */
export type PadKind = 'levels' | 'pass-fail' | 'few' | 'options' | 'whole' | 'decimal';

export function padKind(aspect: Aspect): PadKind {
  switch (aspect.method) {
    case 'judgement':
      return 'levels';
    case 'pass-fail':
      return 'pass-fail';
    case 'number-completed':
      return aspect.possible <= mostOneKeyAnswers ? 'few' : 'whole';
    case 'choice':
    case 'rating':
      return 'options';
    case 'deduct-per-event':
      return 'whole';
    case 'points':
    case 'bands':
    case 'difference':
    case 'place':
      return 'decimal';
  }
}
