import type { Aspect, Criterion } from '../../../competition/index.js';
import { placeCriteria } from './place-names.js';

const aspects: Aspect[] = [{ id: 'x', max: '1', method: 'points' }];
const criterion = (id: string, ...subCriteria: string[]): Criterion => ({
  id,
  ...(subCriteria.length > 0 ? { subCriteria: subCriteria.map((sub) => ({ id: sub, aspects })) } : { aspects }),
});
const placed = (...criteria: Criterion[]) =>
  placeCriteria({ criteria }).map(({ id, subCriteria }) => [id, ...subCriteria.map((sub) => sub.id)]);

describe('ids in the official form', () => {
  it('stay as they are where they are letters and numbers', () => {
    expect(placed(criterion('B', 'B2', 'B1', 'B10'), criterion('AA', 'AA1'), criterion('c', 'c7'))).toEqual([
      ['B', 'B2', 'B1', 'B10'],
      ['AA', 'AA1'],
      ['c', 'c7'],
    ]);
  });

  it('become letters in order, all of them, where one of them is none', () => {
    expect(placed(criterion('B', 'B1'), criterion('weld', 'weld1'))).toEqual([
      ['A', 'A1'],
      ['B', 'B1'],
    ]);
  });

  it('are numbered anew where a sub-criterion is not numbered by its criterion', () => {
    expect(placed(criterion('A', 'A7', 'root'), criterion('B', 'B7', 'A8'), criterion('C', 'C5'))).toEqual([
      ['A', 'A1', 'A2'],
      ['B', 'B1', 'B2'],
      ['C', 'C5'],
    ]);
  });

  it('make one sub-criterion of a criterion that has its aspects directly', () => {
    expect(placed(criterion('A'))).toEqual([['A', 'A1']]);
  });

  it('go on after Z', () => {
    const many = Array.from({ length: 704 }, (_, at) => criterion(`part-${at}`));
    const ids = placed(...many).map(([id]) => id);
    expect([ids[0], ids[25], ids[26], ids[51], ids[52], ids[701]]).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ']);
    expect(new Set(ids).size).toBe(704);
  });

  it('take the criteria of all components one after another', () => {
    const components = [
      { id: 'theory', criteria: [criterion('T', 'T1')] },
      { id: 'practice', criteria: [criterion('A', 'A1'), criterion('B', 'B1')] },
    ];
    expect(placeCriteria({ components }).map(({ id }) => id)).toEqual(['T', 'A', 'B']);
  });
});
