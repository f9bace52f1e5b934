import { parseDecimal, roundModes } from '../../../numbers/index.js';
import type { Rounding, RoundingPoint } from '../../scheme/rounding.js';
import { scaleKinds, type Scale } from '../../scheme/scale.js';
import type {
  Component,
  Criterion,
  SchemeChecks,
  Scoring,
  StandardsSection,
  SubCriterion,
} from '../../scheme/scoring.js';
import {
  anyOf,
  claiming,
  count,
  decimal,
  exactlyOne,
  flag,
  idOf,
  list,
  localText,
  named,
  needed,
  notNegative,
  object,
  oneOf,
  optional,
  positive,
  refine,
  text,
  type Reading,
  type Shape,
} from '../shapes/index.js';
import { aspectShape } from './aspect-shape.js';

const subCriterion = object<SubCriterion>({
  id: needed(idOf('sub-criterion')),
  name: optional(localText),
  day: optional(text),
  aspects: needed(list(aspectShape)),
});

const criterion: Shape<Criterion> = named(
  'criterion',
  exactlyOne(
    ['aspects', 'subCriteria'],
    'package/aspects-or-sub-criteria',
    object<Criterion>({
      id: needed(idOf('criterion')),
      name: optional(localText),
      weight: optional(notNegative),
      aspects: optional(list(aspectShape)),
      subCriteria: optional(list(subCriterion)),
    }),
  ),
);

const component: Shape<Component> = refine(
  object<Component>({
    id: needed(idOf('component')),
    name: optional(localText),
    weight: optional(notNegative),
    scaledTo: optional(positive),
    outOf: optional(positive),
    passMark: optional(decimal),
    criteria: needed(list(criterion)),
  }),
  (read, at) => checkReach(read.criteria, at),
);

export const roundingPoint = object<RoundingPoint>({
  digits: optional(count(0, 12)),
  mode: optional(oneOf(roundModes)),
});

const rounding = object<Rounding>({
  aspect: optional(roundingPoint),
  component: optional(roundingPoint),
  total: optional(roundingPoint),
  scale: optional(roundingPoint),
});

const scale: Shape<Scale> = refine(
  object<Scale>({ kind: needed(oneOf(scaleKinds)), digits: optional(count(0, 12)) }),
  ({ kind, digits }, at) => {
    if (kind !== 'pooled' && digits !== undefined) at.key('digits').refuse('package/digits-of-pooled-only');
    if (kind !== 'none') at.remember('scale', 'scaled');
  },
);

const section = object<StandardsSection>({
  id: needed(idOf('section')),
  name: optional(localText),
  weight: needed(decimal),
});

const checks = object<SchemeChecks>({
  total: optional(decimal),
  sections: optional(anyOf(section)),
  sectionLimit: optional(decimal),
  aspectMax: optional(decimal),
  blocking: optional(flag),
});

/** The marking scheme of a skill, as a package holds it; what names its parts stands after it. */
export const scoringShape: Shape<Scoring> = claiming(
  ['component', 'criterion', 'aspect', 'measured aspect', 'scale'],
  refine(
    exactlyOne(
      ['components', 'criteria'],
      'package/components-or-criteria',
      object<Scoring>({
        components: optional(list(component)),
        criteria: optional(list(criterion)),
        passMark: optional(decimal),
        penaltyLimit: optional(notNegative),
        rounding: optional(rounding),
        scale: optional(scale),
        checks: optional(checks),
      }),
    ),
    (read, at) => {
      if (read.criteria) checkReach(read.criteria, at);
    },
  ),
);

/** The most that criteria can come to must be more than 0: scores are divided by it. */
function checkReach(criteria: readonly Criterion[], at: Reading): void {
  if (criteria.every(({ weight }) => weight !== undefined && parseDecimal(weight).equals(0n))) {
    at.key('criteria').refuse('package/max-not-positive');
  }
}
