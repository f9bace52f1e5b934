import { draftOf } from '../draft/draft-of.js';
import { direct, inComponents } from '../testing/sample-schemes.js';
import { changePart } from '../tree/edit-parts.js';
import { allAspects, walkCriteria, walkSheets } from '../tree/walk-parts.js';
import { draftSums } from './draft-sums.js';

const plain = draftOf(direct);
const draft = draftOf(inComponents);

describe('the sums of a draft', () => {
  it('are those of its criteria before their weight, and of the whole with it', () => {
    const { total, parts } = draftSums(draft);
    expect(total).toBe('112.5');
    expect(draft.components.map(({ key }) => parts.get(key))).toEqual(['100', '12.5']);
    expect(walkCriteria(draft).map(({ criterion }) => parts.get(criterion.key))).toEqual(['100', '100']);
    expect(walkSheets(draft).map(({ subCriterion }) => parts.get(subCriterion.key))).toEqual(['100', '60', '40']);
  });

  it('are exact', () => {
    expect(draftSums(plain).total).toBe('61');
  });

  it.each(['', '1,5', 'x'])('are not known as long as a maximum is “%s”, but only where it counts', (max) => {
    const first = allAspects(draft)[1];
    const { total, parts } = draftSums(changePart(draft, first?.key ?? '', { max }));
    expect(total).toBeNull();
    expect(draft.components.map(({ key }) => parts.get(key))).toEqual(['100', null]);
    expect(walkSheets(draft).map(({ subCriterion }) => parts.get(subCriterion.key))).toEqual(['100', null, '40']);
  });

  it('hold each section against its aspects', () => {
    const rules = {
      ...plain.rules,
      sections: [
        { key: 's1', id: '1', name: '', weight: '5' },
        { key: 's2', id: '2', name: '', weight: '2' },
      ],
    };
    const sums = draftSums({ ...plain, rules });
    expect(sums.sections).toEqual([
      { key: 's1', worth: '0', isOff: true },
      { key: 's2', worth: '3', isOff: true },
    ]);
    expect([sums.off, sums.limit]).toEqual(['6', '5']);
    const even = draftSums({
      ...plain,
      rules: { ...rules, sections: [{ key: 's', id: '2', name: '', weight: '3.00' }] },
    });
    expect(even.sections).toEqual([{ key: 's', worth: '3', isOff: false }]);
    const open = draftSums({
      ...plain,
      rules: { ...rules, sectionLimit: '7', sections: [{ key: 's', id: '1', name: '', weight: '?' }] },
    });
    expect([open.off, open.limit, open.sections[0]?.worth]).toEqual([null, '7', null]);
  });
});
