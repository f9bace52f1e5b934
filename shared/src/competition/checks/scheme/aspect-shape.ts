import {
  combineKinds,
  type Aspect,
  type AspectBase,
  type AspectOf,
  type Band,
  type Choice,
  type Combine,
  type CombineKind,
  type Method,
  type RatingLevel,
} from '../../scheme/aspect.js';
import type { LocalText } from '../../local-text.js';
import {
  anyOf,
  apart,
  count,
  decimal,
  flag,
  idOf,
  list,
  localText,
  maximum,
  named,
  needed,
  notNegative,
  object,
  oneOf,
  optional,
  positive,
  refine,
  text,
  variant,
  type Fields,
  type Reading,
  type Shape,
} from '../shapes/index.js';

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

const choice = object<Choice>({ id: needed(idOf('choice')), deduct: needed(notNegative), name: optional(localText) });
const level = object<RatingLevel>({
  id: needed(idOf('level')),
  fraction: needed(notNegative),
  name: optional(localText),
});

/** The keys that a method has beside the common ones. */
type OwnFields<M extends Method> = Omit<Fields<AspectOf<M>>, keyof AspectBase | 'method'>;

/** The keys of each method and how its marks may be combined. A new method is an entry here and its rules in marking. */
const methods: { readonly [M in Method]: { fields: OwnFields<M>; combines: readonly CombineKind[]; measured?: true } } =
  {
    points: { fields: { step: optional(positive) }, combines: combineKinds },
    'pass-fail': { fields: {}, combines: combineKinds },
    'number-completed': { fields: { possible: needed(count(1)) }, combines: combineKinds },
    choice: {
      fields: { unit: needed(oneOf(['percent', 'points'])), choices: needed(apart(list(choice))) },
      combines: combineKinds,
    },
    bands: { fields: { bands: needed(anyOf(band)) }, combines: combineKinds, measured: true },
    difference: {
      fields: {
        target: needed(decimal),
        tolerance: optional(notNegative),
        side: optional(oneOf(['both', 'over', 'under'])),
        step: needed(positive),
        deduct: needed(notNegative),
        count: needed(oneOf(['started', 'complete'])),
      },
      combines: combineKinds,
      measured: true,
    },
    'deduct-per-event': { fields: { deduct: needed(notNegative) }, combines: combineKinds },
    rating: { fields: { levels: needed(apart(list(level))) }, combines: combineKinds },
    judgement: { fields: {}, combines: ['mean'] },
    place: {
      fields: { first: needed(notNegative), step: needed(notNegative), best: needed(oneOf(['low', 'high'])) },
      combines: ['single'],
      measured: true,
    },
  };

const shapes = Object.fromEntries(
  Object.entries(methods).map(([method, { fields }]) => [
    method,
    object<Aspect>({ ...common, method: needed(oneOf([method as Method])), ...fields } as Fields<Aspect>),
  ]),
);

export const aspectShape: Shape<Aspect> = named(
  'aspect',
  refine(variant<Aspect>('method', shapes, 'package/unknown-method'), (aspect, at) => {
    checkCombining(aspect, at);
    checkVeto(aspect, at);
    if (methods[aspect.method].measured) at.remember('measured aspect', aspect.id);
  }),
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

/** The mark `veto` must not mean two things. */
function checkVeto(aspect: Aspect, at: Reading): void {
  if (aspect.veto !== true) return;
  const { key, ids } = markIds(aspect);
  const taken = ids.findIndex(({ id }) => id === 'veto');
  if (taken >= 0) at.key(key).item(taken).key('id').refuse('package/veto-is-no-choice');
}

function markIds(aspect: Aspect): { key: string; ids: readonly { readonly id: string }[] } {
  if (aspect.method === 'choice') return { key: 'choices', ids: aspect.choices };
  return { key: 'levels', ids: aspect.method === 'rating' ? aspect.levels : [] };
}
