import { checkScoring } from '@jiangsai/shared';
import { draftOf } from '../draft/draft-of.js';
import { scoringOf } from '../draft/scoring-of.js';
import { direct, inComponents } from '../testing/sample-schemes.js';
import { changePart } from './edit-parts.js';
import { setInComponents, setInSubCriteria } from './regroup.js';
import { allAspects, walkCriteria } from './walk-parts.js';

const plain = draftOf(direct);
const draft = draftOf(inComponents);
const welding = walkCriteria(draft)[1]?.criterion;
if (!welding) throw new Error('The sample has this criterion.');
const aspectIds = (of: typeof draft) => allAspects(of).map(({ id }) => id);

describe('components', () => {
  it('can be put around the criteria, and the scheme stays sound', () => {
    const scoring = scoringOf(setInComponents(plain, true));
    expect(scoring.components?.map(({ id }) => id)).toEqual(['practice']);
    expect(checkScoring(scoring).problems).toEqual([]);
  });

  it('can be taken away, and every criterion stays', () => {
    const scoring = scoringOf(setInComponents(draft, false));
    expect(scoring.components).toBeUndefined();
    expect(scoring.criteria?.map(({ id }) => id)).toEqual(['T', 'A']);
    expect(checkScoring(scoring).problems).toEqual([]);
  });

  it('put around and taken away again leave the scheme as it was', () => {
    expect(scoringOf(setInComponents(setInComponents(plain, true), false))).toEqual(direct);
  });
});

describe('sub-criteria', () => {
  it('can be taken away, and every aspect stays', () => {
    const after = changePart(draft, welding.key, setInSubCriteria(welding, false));
    expect(aspectIds(after)).toEqual(['T1', 'A1.1', 'A2.1']);
    expect(checkScoring(scoringOf(after)).problems).toEqual([]);
  });

  it('can be put around the aspects under a name that fits', () => {
    const criterion = walkCriteria(plain)[0]?.criterion ?? welding;
    const after = changePart(plain, criterion.key, setInSubCriteria(criterion, true));
    expect(scoringOf(after).criteria?.[0]?.subCriteria?.map(({ id }) => id)).toEqual(['A1']);
    expect(checkScoring(scoringOf(after)).problems).toEqual([]);
  });
});
