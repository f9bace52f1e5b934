import type { Aspect, Criterion, Scoring, SubCriterion } from '../../competition/index.js';
import { formatDecimal, parseDecimal, sum } from '../../numbers/index.js';
import { levelTexts } from './checks/level-texts.js';
import type { ReadCriterion } from './read-criteria.js';
import type { ReadAspect, ReadSubCriterion } from './read-marking-rows.js';
import type { ReadSection } from './read-sections.js';

/** What the sheet leaves open: how a measurement is marked, and how many judges mark a judgement. */
export interface SchemeOptions {
  readonly measurement: 'pass-fail' | 'points';
  readonly judgesPerJudgement: number;
}

const usualJudges = 3;

/** The scheme in the product's shape; it means something only if nothing of it was refused. */
export function buildScoring(
  criteria: ReadonlyMap<string, ReadCriterion>,
  groups: ReadonlyMap<string, readonly ReadSubCriterion[]>,
  sections: readonly ReadSection[],
  options: SchemeOptions,
): Scoring {
  const built = [...criteria.values()].map(({ id, name }): Criterion => {
    const subCriteria = (groups.get(id) ?? []).map((sub) => buildSubCriterion(sub, options));
    return { id, ...(name && { name }), subCriteria };
  });
  const total = formatDecimal(sum([...criteria.values()].map(({ mark }) => parseDecimal(mark ?? '0'))));
  const weights = sections.map((section) => ({ ...section, weight: section.weight ?? '0' }));
  return { criteria: built, checks: { total, ...(weights.length > 0 && { sections: weights }) } };
}

function buildSubCriterion(sub: ReadSubCriterion, options: SchemeOptions): SubCriterion {
  const { id, name, day } = sub;
  const aspects = sub.aspects.map((aspect, at) => buildAspect(aspect, `${id}.${at + 1}`, options));
  return { id, ...(name && { name }), ...(day && { day }), aspects };
}

function buildAspect(aspect: ReadAspect, id: string, options: SchemeOptions): Aspect {
  const { name, extra, requirement, section, max } = aspect;
  const common = {
    id,
    ...(name && { name }),
    max: max ?? '0',
    ...(extra && { description: extra }),
    ...(requirement && { requirement }),
    ...(section && { section }),
  };
  if (aspect.type !== 'J') return { ...common, method: options.measurement };
  const descriptors = levelTexts(aspect);
  const minJudges = options.judgesPerJudgement;
  return {
    ...common,
    method: 'judgement',
    ...(descriptors && { descriptors }),
    ...(minJudges !== usualJudges && { minJudges }),
  };
}
