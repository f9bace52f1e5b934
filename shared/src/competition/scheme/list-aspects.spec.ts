import { describe, expect, it } from '@jest/globals';
import { listAspects, listCriteria, listSubCriteria, type Aspect, type Scoring } from '../index.js';

const aspect = (id: string): Aspect => ({ id, max: '1', method: 'pass-fail' });
const mixed: Scoring = {
  components: [
    { id: 'theory', criteria: [{ id: 'T', name: '理论', aspects: [aspect('T1'), aspect('T2')] }] },
    {
      id: 'practice',
      criteria: [
        {
          id: 'A',
          subCriteria: [
            { id: 'A1', name: 'Seam', day: '1', aspects: [aspect('A1a')] },
            { id: 'A2', aspects: [aspect('A2a')] },
          ],
        },
      ],
    },
  ],
};

describe('walking a scheme', () => {
  it('finds every aspect in the order of the scheme, with the way to it', () => {
    expect(listAspects(mixed).map(({ path }) => path.join('/'))).toEqual([
      'theory/T/T1',
      'theory/T/T2',
      'practice/A/A1/A1a',
      'practice/A/A2/A2a',
    ]);
  });

  it('knows what each aspect stands in', () => {
    const [plain, , deep] = listAspects(mixed);
    expect(plain).toMatchObject({ component: { id: 'theory' }, criterion: { id: 'T' }, subCriterion: null });
    expect(deep).toMatchObject({ component: { id: 'practice' }, criterion: { id: 'A' }, subCriterion: { id: 'A1' } });
  });

  it('has no component in a skill that has criteria directly', () => {
    const scoring: Scoring = { criteria: [{ id: 'A', aspects: [aspect('A1')] }] };
    expect(listAspects(scoring)).toMatchObject([{ component: null, path: ['A', 'A1'] }]);
    expect(listCriteria(scoring)).toMatchObject([{ component: null, criterion: { id: 'A' } }]);
  });

  it('takes a criterion without sub-criteria as its own mark sheet', () => {
    expect(listSubCriteria(mixed)).toMatchObject([
      { id: 'T', name: '理论', subCriterion: null, criterion: { id: 'T' }, component: { id: 'theory' } },
      { id: 'A1', name: 'Seam', subCriterion: { day: '1' }, criterion: { id: 'A' } },
      { id: 'A2', subCriterion: { id: 'A2' }, component: { id: 'practice' } },
    ]);
    expect(listSubCriteria(mixed).map(({ aspects }) => aspects.map(({ id }) => id))).toEqual([
      ['T1', 'T2'],
      ['A1a'],
      ['A2a'],
    ]);
  });
});
