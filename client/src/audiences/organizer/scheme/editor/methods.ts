import type { Method } from '@jiangsai/shared';

/** How an aspect can be marked, in the order in which they are offered: the usual ones first. */
export const methods = [
  'points',
  'pass-fail',
  'judgement',
  'number-completed',
  'bands',
  'difference',
  'deduct-per-event',
  'choice',
  'rating',
  'place',
] as const satisfies readonly Method[];
