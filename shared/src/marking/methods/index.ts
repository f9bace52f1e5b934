import type { Aspect, AspectOf, Method as MethodName } from '../../competition/index.js';
import { deductPerEvent } from './counted/deduct-per-event.js';
import { judgement } from './counted/judgement.js';
import { numberCompleted } from './counted/number-completed.js';
import { bands } from './measured/bands.js';
import { difference } from './measured/difference.js';
import { place } from './measured/place.js';
import type { Method, MethodFor } from './method.js';
import { choice } from './named/choice.js';
import { passFail } from './named/pass-fail.js';
import { rating } from './named/rating.js';
import { points } from './points.js';

/** A new method is an entry here, its file and spec, and its shape in the competition room. */
const methods: { readonly [M in MethodName]: MethodFor<AspectOf<M>> } = {
  points,
  'pass-fail': passFail,
  'number-completed': numberCompleted,
  choice,
  bands,
  difference,
  'deduct-per-event': deductPerEvent,
  rating,
  judgement,
  place,
};

/** The method of an aspect, ready to mark with. */
export function methodOf(aspect: Aspect): Method {
  return (methods[aspect.method] as MethodFor<Aspect>)(aspect);
}
