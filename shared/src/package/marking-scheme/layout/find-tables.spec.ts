import { SheetReading } from '../sheet/sheet-reading.js';
import type { WorkbookCell } from '../sheet/workbook.js';
import { completeTable, findTables, hasMarkingTable } from './find-tables.js';

const marking = [
  'Sub Criterion ID',
  'Sub Criterion Name',
  'Aspect Type',
  'Aspect - Description',
  'Judg Score',
  'Extra Aspect Description',
  'Max Mark',
];
const sections = ['Section', 'WSOS Marks', null, 'WSOS Marks'];
const criteria = ['ID', 'Name', 'Mark'];

function find(rows: readonly (readonly WorkbookCell[])[], firstRow = 1) {
  const reading = new SheetReading({ name: 'S', rows, firstRow, merged: [], faults: [] });
  const tables = findTables(reading);
  const told = reading.findings().problems.map(({ code, where }) => `${code.replace('spreadsheet/', '')} ${where}`);
  return { ...tables, told };
}

describe('the tables of a sheet', () => {
  it('are found by their headers wherever they stand, each reaching to the next', () => {
    const {
      sections: s,
      criteria: c,
      marking: m,
      told,
    } = find([['Title'], sections, [1], criteria, ['A'], [], marking, ['A1'], marking]);
    expect(told).toEqual([]);
    expect([s?.row, s?.lastRow]).toEqual([2, 3]);
    expect([c?.row, c?.lastRow]).toEqual([4, 6]);
    expect(m.map(({ row }) => row)).toEqual([7, 9]);
  });

  it('may come in another order, and in a sheet that begins further down', () => {
    const { sections: s, criteria: c, told } = find([criteria, ['A'], sections, [1], marking], 40);
    expect(told).toEqual([]);
    expect([c?.row, c?.lastRow, s?.row, s?.lastRow]).toEqual([40, 41, 42, 43]);
  });

  it('are only looked for above the marking rows', () => {
    const { sections: s, criteria: c } = find([marking, ['A1', 'ID', 'Name', 'Mark'], criteria, sections]);
    expect([s, c]).toEqual([null, null]);
  });

  it('take the last of the headers over the numbers, where the form repeats one', () => {
    expect(find([sections, marking]).sections?.columns).toEqual({ id: 1, weight: 4 });
  });

  it('take the column left of the names for the letters, where nothing stands over it', () => {
    const { criteria: c } = find([[null, null, 'Criteria', 'Mark'], marking]);
    expect(completeTable(c)?.columns).toEqual({ id: 2, name: 3, mark: 4 });
  });

  it('leave columns empty that the form does without', () => {
    const { marking: m } = find([marking]);
    expect(m[0]?.columns).toMatchObject({ id: 1, max: 7, day: 0, requirement: 0, section: 0, calculation: 0 });
  });

  it.each(marking.map((header, at) => [header, at] as const))(
    'name the header “%s” when it is missing',
    (header, at) => {
      const broken = marking.map((text, column) => (column === at ? 'x' : text));
      const { marking: m, told } = find([broken]);
      expect(told).toEqual(['header-missing S!A1']);
      expect(m[0]?.columns).toBeNull();
      expect(header).not.toBe('x');
    },
  );

  it('name a header that stands there twice, at the second', () => {
    expect(find([[...marking, 'WSOS Section', 'WSSS Section']]).told).toEqual(['header-twice S!I1']);
  });

  it('need half of their headers to be told apart from text', () => {
    const few = (count: number) => [
      { name: 'S', rows: [marking.slice(0, count)], firstRow: 1, merged: [], faults: [] },
    ];
    expect([1, 2, 3, 4, 7].map((count) => few(count).some(hasMarkingTable))).toEqual([false, false, false, true, true]);
    expect(find([marking.slice(0, 3)]).told).toEqual(['table-missing S!A1']);
  });

  it('are none in an empty sheet', () => {
    expect(find([])).toMatchObject({ sections: null, criteria: null, marking: [], told: ['table-missing S!A1'] });
  });
});
