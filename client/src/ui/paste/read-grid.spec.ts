import fc from 'fast-check';
import { cleanCell, readGrid } from './read-grid.js';

describe('readGrid', () => {
  it('cuts what a spreadsheet copies at tabs and line ends', () => {
    expect(readGrid('张三\t第一职校\r\n李四\t第二职校\r\n')).toEqual([
      ['张三', '第一职校'],
      ['李四', '第二职校'],
    ]);
  });

  it('keeps empty cells in their place and leaves blank rows out', () => {
    expect(readGrid('a\t\tc\n\t\t\n\nd\te\t')).toEqual([
      ['a', '', 'c'],
      ['d', 'e', ''],
    ]);
  });

  it('reads a quoted cell with line feeds, tabs and doubled quotes as one cell', () => {
    expect(readGrid('"第一\n职校"\t"他说""好"""\n"a\tb"\tc')).toEqual([
      ['第一 职校', '他说"好"'],
      ['a b', 'c'],
    ]);
  });

  it('takes a quote that closes inside a cell as part of the text', () => {
    expect(readGrid('"精英"杯\ta\n"未完\tb')).toEqual([
      ['"精英"杯', 'a'],
      ['"未完', 'b'],
    ]);
  });

  it('cuts typed rows at ASCII or full-width commas and semicolons', () => {
    expect(readGrid('张三,一中\n李四,二中')).toEqual([
      ['张三', '一中'],
      ['李四', '二中'],
    ]);
    expect(readGrid('张三，一中')).toEqual([['张三', '一中']]);
    expect(readGrid('张三；一中')).toEqual([['张三', '一中']]);
  });

  it('does not cut at a comma that only some rows have', () => {
    expect(readGrid('Riverside Tools Co., Ltd.\nHill School')).toEqual([
      ['Riverside Tools Co., Ltd.'],
      ['Hill School'],
    ]);
  });

  it('does not cut at a comma when the cells are apart by tabs', () => {
    expect(readGrid('Riverside, Ltd.\tRiver')).toEqual([['Riverside, Ltd.', 'River']]);
  });

  it('reads nothing from nothing', () => {
    expect(readGrid('')).toEqual([]);
    expect(readGrid(' \n\t\n')).toEqual([]);
  });

  it('gives back every table of plain cells that was joined with tabs', () => {
    const cell = fc.stringMatching(/^[\p{Script=Han}a-z0-9,"]{1,6}$/u).filter((text) => !text.startsWith('"'));
    const plain = cell.map(cleanCell).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(fc.array(plain, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (grid) => {
        expect(readGrid(grid.map((row) => row.join('\t')).join('\n'))).toEqual(grid);
      }),
    );
  });
});

describe('cleanCell', () => {
  it.each([
    ['\u3000张三\u00a0', '张三'],
    ['张\u3000三', '张三'],
    ['张 三', '张三'],
    ['第一\u3000\u3000职校', '第一 职校'],
    ['Li  Ming', 'Li Ming'],
    ['\u200b张三\u2060', '张三'],
  ])('makes %j into %j', (text, cleaned) => {
    expect(cleanCell(text)).toBe(cleaned);
  });
});
