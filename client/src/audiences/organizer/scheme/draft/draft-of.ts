import type { Aspect, Component, Criterion, Rounding, Scoring, SubCriterion } from '@jiangsai/shared';
import {
  blankAspect,
  blankBand,
  blankChoice,
  blankComponent,
  blankCriterion,
  blankLevel,
  blankRules,
  blankSection,
  blankSubCriterion,
} from './blank-parts.js';
import { newKey } from './new-key.js';
import {
  roundingPoints,
  type AspectDraft,
  type ComponentDraft,
  type CriterionDraft,
  type RulesDraft,
  type SchemeDraft,
  type SubCriterionDraft,
} from './scheme-draft.js';

/** A scheme, opened for editing. */
export function draftOf(scoring: Scoring): SchemeDraft {
  const components = scoring.components?.map(componentOf) ?? [
    { ...blankComponent(), criteria: (scoring.criteria ?? []).map(criterionOf) },
  ];
  return { inComponents: scoring.components !== undefined, components, rules: rulesOf(scoring) };
}

function componentOf(component: Component): ComponentDraft {
  return { ...blankComponent(), ...component, key: newKey(), criteria: component.criteria.map(criterionOf) };
}

function criterionOf({ aspects, subCriteria, ...criterion }: Criterion): CriterionDraft {
  const sheets = subCriteria?.map(subCriterionOf) ?? [
    { ...blankSubCriterion(), aspects: (aspects ?? []).map(aspectOf) },
  ];
  const inSubCriteria = subCriteria !== undefined;
  return { ...blankCriterion(criterion.id), ...criterion, key: newKey(), inSubCriteria, subCriteria: sheets };
}

function subCriterionOf(sub: SubCriterion): SubCriterionDraft {
  return { ...blankSubCriterion(), ...sub, key: newKey(), aspects: sub.aspects.map(aspectOf) };
}

function aspectOf({ combine, ...aspect }: Aspect): AspectDraft {
  return {
    ...blankAspect(aspect.id),
    ...aspect,
    key: newKey(),
    combine: combine?.kind ?? null,
    high: combine?.high ?? null,
    low: combine?.low ?? null,
    bands: aspect.method === 'bands' ? aspect.bands.map((band) => ({ ...blankBand(), ...band })) : [],
    choices: aspect.method === 'choice' ? aspect.choices.map((choice) => ({ ...blankChoice(), ...choice })) : [],
    levels: aspect.method === 'rating' ? aspect.levels.map((level) => ({ ...blankLevel(), ...level })) : [],
  };
}

function rulesOf({ passMark = '', penaltyLimit = '', rounding, scale, checks }: Scoring): RulesDraft {
  return {
    ...blankRules,
    ...checks,
    passMark,
    penaltyLimit,
    rounding: roundingOf(rounding),
    scale: scale?.kind ?? 'none',
    scaleDigits: scale?.digits ?? null,
    sections: checks?.sections?.map((section) => ({ ...blankSection(), ...section })) ?? [],
  };
}

function roundingOf(rounding: Rounding = {}): RulesDraft['rounding'] {
  const points = roundingPoints.map((point) => {
    const { digits = null, mode = null } = rounding[point] ?? {};
    return [point, { digits, mode }] as const;
  });
  return Object.fromEntries(points) as RulesDraft['rounding'];
}
