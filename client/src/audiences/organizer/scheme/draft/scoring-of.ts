import type { Component, Criterion, Rounding, Scoring, SchemeChecks, SubCriterion } from '@jiangsai/shared';
import { aspectOf } from './aspect-of.js';
import { given } from './given.js';
import {
  roundingPoints,
  type ComponentDraft,
  type CriterionDraft,
  type RulesDraft,
  type SchemeDraft,
  type SubCriterionDraft,
} from './scheme-draft.js';

/**
 * What the draft says, in the shape of a scheme: whether it is one, `checkScoring` tells. Places in it are places in the
 * draft: nothing is left out of a list.
 */
export function scoringOf({ inComponents, components, rules }: SchemeDraft): Scoring {
  const criteria = components.flatMap((component) => component.criteria.map(criterionOf));
  return {
    ...(inComponents ? { components: components.map(componentOf) } : { criteria }),
    ...given({ passMark: rules.passMark, penaltyLimit: rules.penaltyLimit }),
    ...filled('rounding', roundingOf(rules)),
    ...(rules.scale !== 'none' && { scale: scaleOf(rules) }),
    ...filled('checks', checksOf(rules)),
  };
}

function componentOf({ id, name, weight, scaledTo, outOf, passMark, criteria }: ComponentDraft): Component {
  return { id, ...given({ name, weight, scaledTo, outOf, passMark }), criteria: criteria.map(criterionOf) };
}

function criterionOf({ id, name, weight, inSubCriteria, subCriteria }: CriterionDraft): Criterion {
  const aspects = subCriteria.flatMap((sub) => sub.aspects.map(aspectOf));
  return {
    id,
    ...given({ name, weight }),
    ...(inSubCriteria ? { subCriteria: subCriteria.map(subCriterionOf) } : { aspects }),
  };
}

function subCriterionOf({ id, name, day, aspects }: SubCriterionDraft): SubCriterion {
  return { id, ...given({ name, day }), aspects: aspects.map(aspectOf) };
}

function roundingOf({ rounding }: RulesDraft): Rounding {
  const points = roundingPoints.flatMap((point) => {
    const { digits, mode } = rounding[point];
    return digits === null && mode === null ? [] : [[point, given({ digits, mode })] as const];
  });
  return Object.fromEntries(points);
}

function scaleOf({ scale, scaleDigits }: RulesDraft): Scoring['scale'] {
  return { kind: scale, ...given({ digits: scale === 'pooled' ? scaleDigits : null }) };
}

function checksOf({ total, aspectMax, sectionLimit, blocking, sections }: RulesDraft): SchemeChecks {
  return {
    ...given({ total, sectionLimit, aspectMax }),
    ...(sections.length > 0 && { sections: sections.map(sectionOf) }),
    ...(blocking && { blocking }),
  };
}

function sectionOf({ id, name, weight }: RulesDraft['sections'][number]) {
  return { id, ...given({ name }), weight };
}

function filled<Key extends string, Part extends object>(key: Key, part: Part): { [K in Key]?: Part } {
  return Object.keys(part).length === 0 ? {} : ({ [key]: part } as { [K in Key]?: Part });
}
