import { draftOf } from '../draft/draft-of.js';
import { direct, inComponents } from '../testing/sample-schemes.js';
import { changePart } from '../tree/edit-parts.js';
import { allAspects, walkCriteria, walkSheets } from '../tree/walk-parts.js';
import { checkDraft } from './check-draft.js';
import { faultsByPart, wholeScheme } from './faults-by-part.js';

const plain = draftOf(direct);
const draft = draftOf({ ...inComponents, checks: undefined });
const found = (of: typeof draft, key: string | undefined) =>
  (faultsByPart(of, checkDraft(of)).get(key ?? '') ?? []).map(({ field, tone, problem }) => [
    field,
    tone,
    problem.code,
  ]);

describe('what is wrong with a draft', () => {
  it('is nothing in a sound one', () => {
    expect(checkDraft(draft)).toMatchObject({ problems: [], warnings: [] });
    expect(checkDraft(draft).scoring).not.toBeNull();
  });

  it('stands at the field of the part it is about', () => {
    const aspect = allAspects(draft)[2]?.key;
    const broken = changePart(draft, aspect ?? '', { max: '1,5' });
    expect(found(broken, aspect)).toEqual([['max', 'refused', 'number/not-a-decimal']]);
    expect(checkDraft(broken).scoring).toBeNull();
  });

  it('stands at the inner place of a field', () => {
    const bands = allAspects(plain)[4];
    const wrong = bands?.bands.map((band, at) => (at === 1 ? { ...band, points: 'x' } : band)) ?? [];
    const broken = changePart(plain, bands?.key ?? '', { bands: wrong });
    expect(found(broken, bands?.key)).toEqual([['bands[1].points', 'refused', 'number/not-a-decimal']]);
  });

  it('of a criterion, a sub-criterion or a component stands there', () => {
    const [criterion, sheet] = [walkCriteria(draft)[1]?.criterion, walkSheets(draft)[1]?.subCriterion];
    expect(found(changePart(draft, criterion?.key ?? '', { weight: '-1' }), criterion?.key)).toEqual([
      ['weight', 'refused', 'package/negative'],
    ]);
    expect(found(changePart(draft, sheet?.key ?? '', { id: 'A 1' }), sheet?.key)).toEqual([
      ['id', 'refused', 'package/id-invalid'],
    ]);
    expect(found(changePart(draft, draft.components[0]?.key ?? '', { weight: '0.4' }), wholeScheme)).toEqual([
      ['components', 'waiting', 'scheme/weights-not-one'],
    ]);
  });

  it('keeps a scheme from being saved only when its checks are blocking', () => {
    const off = { ...plain, rules: { ...plain.rules, total: '100' } };
    expect(found(off, wholeScheme)).toEqual([['checks.total', 'waiting', 'scheme/total-differs']]);
    expect(checkDraft(off).scoring).not.toBeNull();
    const blocking = { ...off, rules: { ...off.rules, blocking: true } };
    expect(found(blocking, wholeScheme)).toEqual([['checks.total', 'refused', 'scheme/total-differs']]);
    expect(checkDraft(blocking).scoring).toBeNull();
  });
});
