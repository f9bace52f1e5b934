import { draftOf } from '../draft/draft-of.js';
import { direct, inComponents } from '../testing/sample-schemes.js';
import { copyId, nextAspectId, nextCriterionId, nextSubCriterionId } from './next-id.js';
import { walkCriteria } from './walk-parts.js';

const plain = draftOf(direct);
const draft = draftOf(inComponents);
const criterionAt = (of: typeof draft, at: number) => {
  const found = walkCriteria(of)[at]?.criterion;
  const sheet = found?.subCriteria[0];
  if (!found || !sheet) throw new Error('The samples have criteria.');
  return [found, sheet] as const;
};

describe('the next id', () => {
  it('of an aspect counts on in its sub-criterion, or in its criterion', () => {
    expect(nextAspectId(draft, ...criterionAt(draft, 1))).toBe('A1.2');
    expect(nextAspectId(plain, ...criterionAt(plain, 0))).toBe('A.11');
  });

  it('passes over what is taken', () => {
    const [criterion, sheet] = criterionAt(plain, 0);
    expect(nextAspectId(plain, criterion, { ...sheet, aspects: sheet.aspects.slice(0, 8) })).toBe('A.11');
  });

  it('of a sub-criterion is the criterion’s letter and a number', () => {
    expect(nextSubCriterionId(draft, criterionAt(draft, 1)[0])).toBe('A3');
  });

  it('of a criterion is the first free letter, and after Z two', () => {
    expect(nextCriterionId(plain)).toBe('B');
    expect(nextCriterionId(draft)).toBe('B');
    const [criterion] = criterionAt(plain, 0);
    const [component] = plain.components;
    if (!component) throw new Error('The sample has a component.');
    const all = Array.from({ length: 26 }, (_, at) => ({ ...criterion, id: String.fromCharCode(65 + at) }));
    expect(nextCriterionId({ ...plain, components: [{ ...component, criteria: all }] })).toBe('AA');
  });

  it('of a copy counts copies, not copies of copies', () => {
    expect(copyId(new Set(['A1']), 'A1')).toBe('A1-2');
    expect(copyId(new Set(['A1', 'A1-2']), 'A1-2')).toBe('A1-3');
  });
});
