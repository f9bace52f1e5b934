import { blankAspect } from '../draft/blank-parts.js';
import { draftOf } from '../draft/draft-of.js';
import type { SchemeDraft } from '../draft/scheme-draft.js';
import { scoringOf } from '../draft/scoring-of.js';
import { direct, inComponents } from '../testing/sample-schemes.js';
import { changePart, insertAfter, movePart, removePart } from './edit-parts.js';
import { allAspects, walkCriteria, walkSheets } from './walk-parts.js';

const draft = draftOf(inComponents);
const ids = (of: SchemeDraft) => walkSheets(of).map(({ subCriterion }) => subCriterion.id);
const aspectIds = (of: SchemeDraft) => allAspects(of).map(({ id }) => id);
const keyOf = (of: SchemeDraft, id: string) => {
  const parts = [
    ...of.components,
    ...walkCriteria(of).map(({ criterion }) => criterion),
    ...walkSheets(of).map(({ subCriterion }) => subCriterion),
    ...allAspects(of),
  ];
  return parts.find((part) => part.id === id)?.key ?? 'nobody';
};

describe('a change of one part', () => {
  it('changes it and nothing else', () => {
    const after = changePart(draft, keyOf(draft, 'A2.1'), { max: '41' });
    expect(scoringOf(after).components?.[1]?.criteria[0]?.subCriteria?.[1]?.aspects[0]?.max).toBe('41');
    expect(scoringOf(changePart(after, keyOf(draft, 'A2.1'), { max: '40' }))).toEqual(scoringOf(draft));
  });

  it('leaves everything beside the way down to it the same object', () => {
    const after = changePart(draft, keyOf(draft, 'A2.1'), { max: '41' });
    expect(after.components[0]).toBe(draft.components[0]);
    expect(after.components[1]).not.toBe(draft.components[1]);
    expect(walkSheets(after)[1]?.subCriterion).toBe(walkSheets(draft)[1]?.subCriterion);
    expect(after.rules).toBe(draft.rules);
  });

  it('of no part is no change', () => {
    expect(changePart(draft, 'nobody', { id: 'x' })).toBe(draft);
    expect(removePart(draft, 'nobody')).toBe(draft);
    expect(movePart(draft, 'nobody', 1)).toBe(draft);
  });
});

describe('parts', () => {
  const plain = draftOf(direct);

  it('are deleted with all that is in them', () => {
    expect(aspectIds(removePart(draft, keyOf(draft, 'A')))).toEqual(['T1']);
    expect(ids(removePart(draft, keyOf(draft, 'A1')))).toEqual(['', 'A2']);
    expect(aspectIds(removePart(plain, keyOf(plain, 'A.3')))).not.toContain('A.3');
  });

  it('move up and down in their list and stop at its ends', () => {
    const firstThree = (of: SchemeDraft) => aspectIds(of).slice(0, 3);
    expect(firstThree(movePart(plain, keyOf(plain, 'A.1'), 1))).toEqual(['A.2', 'A.1', 'A.3']);
    expect(firstThree(movePart(plain, keyOf(plain, 'A.3'), -2))).toEqual(['A.3', 'A.1', 'A.2']);
    expect(movePart(plain, keyOf(plain, 'A.1'), -1)).toBe(plain);
    expect(movePart(plain, keyOf(plain, 'A.10'), 1)).toBe(plain);
    expect(aspectIds(movePart(plain, keyOf(plain, 'A.1'), 99)).at(-1)).toBe('A.1');
  });

  it('move as a whole: components, criteria and sub-criteria', () => {
    expect(ids(movePart(draft, keyOf(draft, 'A2'), -1))).toEqual(['', 'A2', 'A1']);
    expect(ids(movePart(draft, keyOf(draft, 'practice'), -1))).toEqual(['A1', 'A2', '']);
  });

  it('come in after one of their kind', () => {
    const second = allAspects(plain)[1];
    if (!second) throw new Error('The sample has aspects.');
    const after = insertAfter(plain, second, [blankAspect('n1'), blankAspect('n2')]);
    expect(aspectIds(after).slice(0, 5)).toEqual(['A.1', 'A.2', 'n1', 'n2', 'A.3']);
  });
});
