import { parseDecimal, roundModes } from '../../numbers/index.js';
import type { Rounding, RoundingPoint } from '../scheme/rounding.js';
import type { Component, Criterion, SchemeChecks, Scoring, StandardsSection, SubCriterion } from '../scheme/scoring.js';
import { aspectShape } from './aspect-shape.js';
import type { Reading } from './reading.js';
import { exactlyOne, list, needed, object, optional, refine, type Shape } from './shape.js';
import { count, decimal, flag, idOf, localText, notNegative, oneOf, positive, text } from './shapes.js';

const subCriterion = object<SubCriterion>({
  id: needed(idOf('sub-criterion')),
  name: optional(localText),
  day: optional(text),
  aspects: needed(list(aspectShape)),
});

const criterion: Shape<Criterion> = refine(
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
  (read, at) => {
    // It is its own mark sheet, so no sub-criterion elsewhere may bear its id.
    if (read.aspects) at.claim('sub-criterion', read.id);
  },
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

const point = object<RoundingPoint>({ digits: optional(count(0, 12)), mode: optional(oneOf(roundModes)) });

const rounding = object<Rounding>({
  aspect: optional(point),
  component: optional(point),
  total: optional(point),
});

const section = object<StandardsSection>({
  id: needed(idOf('section')),
  name: optional(localText),
  weight: needed(decimal),
});

const checks = object<SchemeChecks>({
  total: optional(decimal),
  sections: optional(list(section, { mayBeEmpty: true })),
  sectionLimit: optional(decimal),
  aspectMax: optional(decimal),
  blocking: optional(flag),
});

export const scoringShape: Shape<Scoring> = refine(
  exactlyOne(
    ['components', 'criteria'],
    'package/components-or-criteria',
    object<Scoring>({
      components: optional(list(component)),
      criteria: optional(list(criterion)),
      passMark: optional(decimal),
      penaltyLimit: optional(notNegative),
      rounding: optional(rounding),
      checks: optional(checks),
    }),
  ),
  (read, at) => {
    if (read.criteria) checkReach(read.criteria, at);
  },
);

/** The most that criteria can come to must be more than 0: scores are divided by it. */
function checkReach(criteria: readonly Criterion[], at: Reading): void {
  if (criteria.every(({ weight }) => weight !== undefined && parseDecimal(weight).equals(0n))) {
    at.key('criteria').refuse('package/max-not-positive');
  }
}
