import type { Aspect, Criterion, Scoring, SubCriterion } from '../../../competition/index.js';
import { formatDecimal, parseDecimal, sum } from '../../../numbers/index.js';
import type { MarkedBy } from '../calculations/read-calculation.js';
import { levelTexts } from './checks/level-texts.js';
import type { ReadCriterion } from './read-criteria.js';
import type { ReadAspect, ReadSubCriterion } from './read-marking-rows.js';
import type { ReadSection } from './read-sections.js';

/** What the sheet may leave open: how a measurement is marked, and how many judges mark a judgement. */
export interface SchemeOptions {
  readonly measurement: 'pass-fail' | 'points';
  readonly judgesPerJudgement: number;
}

/** Everything that was read from one sheet. */
export interface ReadScheme {
  /** Null if the sheet has no table of criteria. */
  readonly criteria: ReadonlyMap<string, ReadCriterion> | null;
  /** The sub-criteria of each criterion. */
  readonly groups: ReadonlyMap<string, readonly ReadSubCriterion[]>;
  readonly sections: readonly ReadSection[];
  readonly markedBy: ReadonlyMap<ReadAspect, MarkedBy>;
}

const usualJudges = 3;

/** The scheme in the product's shape; it means something only if nothing of it was refused. */
export function buildScoring({ criteria, groups, sections, markedBy }: ReadScheme, judges: number): Scoring {
  const built = [...groups].map(([id, subCriteria]): Criterion => {
    const name = criteria?.get(id)?.name;
    return {
      id,
      ...(name && { name }),
      subCriteria: subCriteria.map((sub) => buildSubCriterion(sub, markedBy, judges)),
    };
  });
  const aspects = [...groups.values()].flat().flatMap((sub) => sub.aspects);
  const total = formatDecimal(sum(aspects.map(({ max }) => parseDecimal(max ?? '0'))));
  const weights = sections.map((section) => ({ ...section, weight: section.weight ?? '0' }));
  return { criteria: built, checks: { total, ...(weights.length > 0 && { sections: weights }) } };
}

function buildSubCriterion(sub: ReadSubCriterion, markedBy: ReadScheme['markedBy'], judges: number): SubCriterion {
  const { id, name, day } = sub;
  const aspects = sub.aspects.map((aspect, at) =>
    buildAspect(aspect, `${id}.${at + 1}`, markedBy.get(aspect) ?? { method: 'points' }, judges),
  );
  return { id, ...(name && { name }), ...(day && { day }), aspects };
}

function buildAspect(aspect: ReadAspect, id: string, markedBy: MarkedBy, judges: number): Aspect {
  const { name, section, max } = aspect;
  const [description, requirement] = [joined(aspect.extra), joined(aspect.requirement)];
  const common = {
    id,
    ...(name && { name }),
    max: max ?? '0',
    ...(description && { description }),
    ...(requirement && { requirement }),
    ...(section && { section }),
  };
  if (markedBy.method !== 'judgement') return { ...common, ...markedBy };
  const descriptors = levelTexts(aspect);
  const minJudges = judges !== usualJudges && { minJudges: judges };
  return { ...common, method: 'judgement', ...(descriptors && { descriptors }), ...minJudges };
}

function joined(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
