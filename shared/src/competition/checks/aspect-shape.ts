import {
  combineKinds,
  type Aspect,
  type AspectBase,
  type AspectOf,
  type Band,
  type Combine,
  type CombineKind,
  type Method,
} from '../scheme/aspect.js';
import type { LocalText } from '../local-text.js';
import type { Reading } from './reading.js';
import { list, needed, object, optional, refine, variant, type Fields, type Shape } from './shape.js';
import { count, decimal, flag, idOf, localText, maximum, oneOf, positive, text } from './shapes.js';

type FourTexts = readonly [LocalText, LocalText, LocalText, LocalText];

const common: Fields<AspectBase> = {
  id: needed(idOf('aspect')),
  name: optional(localText),
  max: needed(maximum),
  combine: optional(
    object<Combine>({ kind: needed(oneOf(combineKinds)), high: optional(count()), low: optional(count()) }),
  ),
  minJudges: optional(count()),
  whenShort: optional(oneOf(['refuse', 'plain-mean'])),
  veto: optional(flag),
  description: optional(localText),
  requirement: optional(localText),
  descriptors: optional(list(localText, { length: 4 }) as Shape<FourTexts>),
  section: optional(text),
};

const band = object<Band>({
  above: optional(decimal),
  from: optional(decimal),
  to: optional(decimal),
  below: optional(decimal),
  points: needed(decimal),
});

/** The keys of each method and how its marks may be combined. A new method is an entry here and its rules in marking. */
const methods: { readonly [M in Method]: { shape: Shape<AspectOf<M>>; combines: readonly CombineKind[] } } = {
  points: {
    shape: object<AspectOf<'points'>>({ ...common, method: needed(oneOf(['points'])), step: optional(positive) }),
    combines: combineKinds,
  },
  'pass-fail': {
    shape: object<AspectOf<'pass-fail'>>({ ...common, method: needed(oneOf(['pass-fail'])) }),
    combines: combineKinds,
  },
  'number-completed': {
    shape: object<AspectOf<'number-completed'>>({
      ...common,
      method: needed(oneOf(['number-completed'])),
      possible: needed(count(1)),
    }),
    combines: combineKinds,
  },
  bands: {
    shape: object<AspectOf<'bands'>>({
      ...common,
      method: needed(oneOf(['bands'])),
      bands: needed(list(band, { mayBeEmpty: true })),
    }),
    combines: combineKinds,
  },
  judgement: {
    shape: object<AspectOf<'judgement'>>({ ...common, method: needed(oneOf(['judgement'])) }),
    combines: ['mean'],
  },
};

const shapes = Object.fromEntries(Object.entries(methods).map(([method, { shape }]) => [method, shape]));

export const aspectShape: Shape<Aspect> = refine(
  variant<Aspect>('method', shapes, (method, allowed) => ({
    code: 'package/unknown-method',
    params: { method, allowed },
  })),
  checkCombining,
);

function checkCombining(aspect: Aspect, at: Reading): void {
  const { combines } = methods[aspect.method];
  const kind = aspect.combine?.kind ?? (combines.includes('single') ? 'single' : 'mean');
  if (!combines.includes(kind)) {
    const params = { method: aspect.method, combine: kind, allowed: combines.join(', ') };
    at.key('combine').refuse('package/combine-not-allowed', params);
  }
  const plainMean = aspect.whenShort === 'plain-mean';
  if (kind === 'sum' && plainMean) at.key('whenShort').refuse('package/plain-mean-of-sum');
  if (kind === 'single' && !plainMean && (aspect.minJudges ?? 1) > 1) {
    at.key('minJudges').refuse('package/several-judges-of-single');
  }
}
