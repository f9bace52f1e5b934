import { checkDraft } from '../checks/check-draft.js';
import { faultsByPart, wholeScheme } from '../checks/faults-by-part.js';
import { draftOf } from '../draft/draft-of.js';
import { inComponents } from '../testing/sample-schemes.js';
import { changePart } from '../tree/edit-parts.js';
import { allAspects } from '../tree/walk-parts.js';
import { nextFault } from './next-fault.js';

const draft = draftOf({ ...inComponents, checks: undefined });
const [theory, look, size] = allAspects(draft).map(({ key }) => key);

describe('the next thing to mend', () => {
  const broken = [theory, size].reduce((now, key) => changePart(now, key ?? '', { max: '' }), draft);
  const next = (from: string) => nextFault(broken, faultsByPart(broken, checkDraft(broken)), 'refused', from);

  it('is the first one after what is at hand', () => {
    expect(next(wholeScheme)).toBe(theory);
    expect(next(theory ?? '')).toBe(size);
    expect(next(look ?? '')).toBe(size);
  });

  it('is the first one again after the last', () => {
    expect(next(size ?? '')).toBe(theory);
  });

  it('is none when nothing of that kind is found', () => {
    expect(nextFault(broken, faultsByPart(broken, checkDraft(broken)), 'waiting', wholeScheme)).toBeNull();
    expect(nextFault(draft, faultsByPart(draft, checkDraft(draft)), 'refused', wholeScheme)).toBeNull();
  });
});
