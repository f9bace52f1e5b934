import { wholeScheme } from '../checks/faults-by-part.js';
import { draftOf } from '../draft/draft-of.js';
import { direct, inComponents } from '../testing/sample-schemes.js';
import { allAspects, walkCriteria, walkSheets } from '../tree/walk-parts.js';
import { pageOf } from './page-of.js';

const plain = draftOf(direct);
const draft = draftOf(inComponents);

describe('the page of a part', () => {
  it('is its own for the scheme, components, criteria and sub-criteria', () => {
    const keys = [
      wholeScheme,
      ...draft.components.map(({ key }) => key),
      ...walkCriteria(draft).map(({ criterion }) => criterion.key),
      walkSheets(draft)[1]?.subCriterion.key ?? '',
    ];
    expect(keys.map((key) => pageOf(draft, key))).toEqual(keys);
  });

  it('of an aspect is that of its sub-criterion, or of its criterion', () => {
    const sheet = walkSheets(draft)[2]?.subCriterion;
    expect(pageOf(draft, allAspects(draft)[2]?.key ?? '')).toBe(sheet?.key);
    expect(pageOf(plain, allAspects(plain)[0]?.key ?? '')).toBe(walkCriteria(plain)[0]?.criterion.key);
  });

  it('of what only holds others is the one around it', () => {
    expect(pageOf(plain, plain.components[0]?.key ?? '')).toBe(wholeScheme);
    expect(pageOf(plain, walkSheets(plain)[0]?.subCriterion.key ?? '')).toBe(walkCriteria(plain)[0]?.criterion.key);
  });

  it('of what is gone is none', () => {
    expect(pageOf(draft, 'gone')).toBeNull();
  });
});
