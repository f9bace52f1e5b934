import { divideRows } from './divide-rows.js';
import { rowOf } from './testing/row-of.js';

describe('the sections of a board', () => {
  it('are one without a name when everybody is ranked together', () => {
    const rows = [rowOf({ entry: 'a', division: 'staff' }), rowOf({ entry: 'b', division: 'staff' })];
    expect(divideRows(rows)).toEqual([{ division: null, rows }]);
  });

  it('are one for each division when there are several, in the order of the rows', () => {
    const staff = rowOf({ entry: 'a', division: 'staff' });
    const students = rowOf({ entry: 'b', division: 'students' });
    expect(divideRows([staff, students])).toEqual([
      { division: 'staff', rows: [staff] },
      { division: 'students', rows: [students] },
    ]);
  });

  it('leave those without a division unnamed beside the others', () => {
    const rows = [rowOf({ entry: 'a', division: 'all' }), rowOf({ entry: 'b', division: 'students' })];
    expect(divideRows(rows).map(({ division }) => division)).toEqual([null, 'students']);
  });

  it('are none on an empty board', () => {
    expect(divideRows([])).toEqual([]);
  });
});
