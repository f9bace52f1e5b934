import type { Aspect, AspectOf, Method } from '../../competition/index.js';
import type { Exact } from '../../numbers/index.js';
import { bands } from './bands.js';
import { judgement } from './judgement.js';
import type { MethodRules } from './method-rules.js';
import { numberCompleted } from './number-completed.js';
import { passFail } from './pass-fail.js';
import { points } from './points.js';

/** A new method is an entry here, its file and spec, and its shape in the competition room. */
const methods: { readonly [M in Method]: MethodRules<AspectOf<M>> } = {
  points,
  'pass-fail': passFail,
  'number-completed': numberCompleted,
  bands,
  judgement,
};

/** The rules of the aspect's method, with the aspect filled in. */
export function rulesOf(aspect: Aspect): {
  readonly measured: boolean;
  readonly levels: boolean;
  check(value: string): void;
  points(value: string): Exact;
} {
  const rules = methods[aspect.method] as MethodRules<Aspect>;
  return {
    measured: rules.measured ?? false,
    levels: rules.levels ?? false,
    check: (value) => rules.check(aspect, value),
    points: (value) => rules.points(aspect, value),
  };
}
