import { checkDraft } from '../../checks/check-draft.js';
import { faultsByPart } from '../../checks/faults-by-part.js';
import { draftOf } from '../../draft/draft-of.js';
import { inComponents } from '../../testing/sample-schemes.js';
import { changePart } from '../../tree/edit-parts.js';
import { allAspects, walkCriteria, walkSheets } from '../../tree/walk-parts.js';
import { markOf } from './mark-of.js';

const draft = draftOf({ ...inComponents, checks: undefined });
const marks = (of: typeof draft) => {
  const faults = faultsByPart(of, checkDraft(of));
  const parts = [
    ...of.components,
    ...walkCriteria(of).map(({ criterion }) => criterion),
    ...walkSheets(of).map(({ subCriterion }) => subCriterion),
  ];
  return Object.fromEntries(parts.map((part) => [part.id || 'unnamed', markOf(part, faults)]));
};

describe('the mark of a part in the outline', () => {
  it('is none where nothing is wrong', () => {
    expect(new Set(Object.values(marks(draft)))).toEqual(new Set([null]));
  });

  it('tells of a fault in an aspect on the way down to it', () => {
    const broken = changePart(draft, allAspects(draft)[2]?.key ?? '', { max: '' });
    expect(marks(broken)).toMatchObject({ theory: null, T: null, A: 'refused', A1: null, A2: 'refused' });
  });

  it('is a refusal rather than a warning', () => {
    const limited = { ...draft, rules: { ...draft.rules, aspectMax: '50' } };
    expect(marks(limited)).toMatchObject({ A: 'waiting', A1: 'waiting', A2: null, T: 'waiting' });
  });
});
