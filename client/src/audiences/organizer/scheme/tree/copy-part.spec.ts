import { checkScoring } from '@jiangsai/shared';
import { draftOf } from '../draft/draft-of.js';
import { scoringOf } from '../draft/scoring-of.js';
import type { SchemeDraft } from '../draft/scheme-draft.js';
import { direct, inComponents } from '../testing/sample-schemes.js';
import { copyAspect, copyCriterion, copySubCriterion } from './copy-part.js';
import { allAspects, walkCriteria, walkSheets } from './walk-parts.js';

const aspectIds = (draft: SchemeDraft) => allAspects(draft).map(({ id }) => id);
const isSound = (draft: SchemeDraft) => checkScoring(scoringOf(draft)).problems;
const keysOf = (draft: SchemeDraft) => [
  ...walkSheets(draft).flatMap(({ subCriterion }) => [subCriterion.key, ...subCriterion.aspects.map(({ key }) => key)]),
  ...walkCriteria(draft).map(({ criterion }) => criterion.key),
];

describe('a copy', () => {
  const plain = draftOf(direct);
  const draft = draftOf(inComponents);
  const welding = walkCriteria(draft)[1]?.criterion;
  const first = allAspects(plain)[0];
  if (!welding || !first) throw new Error('The samples have these parts.');
  const [look] = welding.subCriteria;
  if (!look) throw new Error('The sample has sub-criteria.');

  it('of an aspect stands below it, with an id of its own and everything else the same', () => {
    const copied = copyAspect(plain, first);
    expect(aspectIds(copied.draft).slice(0, 3)).toEqual(['A.1', 'A.1-2', 'A.2']);
    const copy = allAspects(copied.draft)[1];
    expect(copy).toEqual({ ...first, id: 'A.1-2', key: copied.key });
    expect(aspectIds(copyAspect(copied.draft, first).draft).slice(0, 3)).toEqual(['A.1', 'A.1-3', 'A.1-2']);
  });

  it('of a sub-criterion names its aspects after itself', () => {
    const copied = copySubCriterion(draft, welding, look).draft;
    expect(walkSheets(copied).map(({ subCriterion }) => subCriterion.id)).toEqual(['', 'A1', 'A3', 'A2']);
    expect(aspectIds(copied)).toEqual(['T1', 'A1.1', 'A3.1', 'A2.1']);
  });

  it('of a criterion takes the next letter, down to its aspects', () => {
    const copied = copyCriterion(draft, welding).draft;
    expect(walkCriteria(copied).map(({ criterion }) => criterion.id)).toEqual(['T', 'A', 'B']);
    expect(aspectIds(copied)).toEqual(['T1', 'A1.1', 'A2.1', 'B1.1', 'B2.1']);
  });

  it.each([
    ['an aspect', () => copyAspect(plain, first).draft],
    ['a sub-criterion', () => copySubCriterion(draft, welding, look).draft],
    ['a criterion', () => copyCriterion(draft, welding).draft],
    ['a copy', () => copyCriterion(copyCriterion(draft, welding).draft, welding).draft],
  ])('of %s leaves a sound scheme, in which every part has a key of its own', (_part, copied) => {
    expect(isSound(copied())).toEqual([]);
    const keys = keysOf(copied());
    expect(new Set(keys).size).toBe(keys.length);
  });
});
