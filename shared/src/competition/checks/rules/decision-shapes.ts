import type {
  Decision,
  DrawDecision,
  OrderDecision,
  PrizeDecision,
  QualificationDecision,
} from '../../rules/decision.js';
import {
  anyOf,
  knownIds,
  localText,
  named,
  needed,
  object,
  oneOf,
  optional,
  text,
  variant,
  type Shape,
} from '../shapes/index.js';

const division = optional(text);
const reasoned = { by: optional(text), reason: optional(localText) };
const entries = needed(knownIds('entry', 'package/unknown-entry'));

/** The keys of each kind. A new kind is an entry here and is heard by the rule that asks for it. */
const kinds: { readonly [K in Decision['kind']]: Shape<Extract<Decision, { readonly kind: K }>> } = {
  order: object<OrderDecision>({ kind: needed(oneOf(['order'])), division, order: entries, ...reasoned }),
  draw: object<DrawDecision>({ kind: needed(oneOf(['draw'])), division, entries, seed: needed(text) }),
  prize: object<PrizeDecision>({
    kind: needed(oneOf(['prize'])),
    division,
    award: needed(text),
    entries,
    ...reasoned,
  }),
  qualification: object<QualificationDecision>({
    kind: needed(oneOf(['qualification'])),
    division,
    entries,
    ...reasoned,
  }),
};

export const decisionShape: Shape<Decision> = named(
  'decision',
  variant<Decision>('kind', kinds, 'package/unknown-decision'),
);

export const decisionsShape: Shape<readonly Decision[]> = anyOf(decisionShape);
