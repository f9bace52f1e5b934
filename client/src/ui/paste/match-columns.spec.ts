import { matchColumns, pickRows, type PasteColumn } from './match-columns.js';

const columns: readonly PasteColumn[] = [
  { key: 'name', label: '姓名', titles: ['姓名', '选手', 'name'], required: true },
  { key: 'unit', label: '单位', titles: ['单位', '参赛单位', 'unit'] },
  { key: 'number', label: '参赛号', titles: ['参赛号', 'number', 'entry no'] },
];
const keys = ['name', 'unit', 'number'] as const;

describe('matchColumns', () => {
  it('recognises a Chinese header in any order', () => {
    expect(matchColumns([['参赛号', '单位', '姓名']], columns)).toEqual({
      headerRow: 0,
      keys: ['number', 'unit', 'name'],
    });
  });

  it('recognises an English header whatever its case and dots', () => {
    expect(matchColumns([['NAME', 'Entry No.']], columns)).toEqual({ headerRow: 0, keys: ['name', 'number'] });
  });

  it('recognises titles with stars, spaces, full-width brackets and colons', () => {
    expect(matchColumns([['*姓　名（必填）：', '参赛单位']], columns).keys).toEqual(['name', 'unit']);
  });

  it('finds the header below the title of the sheet', () => {
    const grid = [['某某大赛报名表'], ['序号', '姓名'], ['1', '张三']];
    expect(matchColumns(grid, columns)).toEqual({ headerRow: 1, keys: [null, 'name'] });
  });

  it('leaves out a column that it does not know, and a title that comes twice', () => {
    expect(matchColumns([['姓名', '电话', '选手']], columns).keys).toEqual(['name', null, null]);
  });

  it('goes by position when there is no header', () => {
    expect(matchColumns([['张三'], ['李四', '二中', '02', '备注']], columns)).toEqual({
      headerRow: -1,
      keys: ['name', 'unit', 'number', null],
    });
  });

  it('matches nothing in an empty table', () => {
    expect(matchColumns([], columns)).toEqual({ headerRow: -1, keys: [] });
  });
});

describe('pickRows', () => {
  it('turns the rows below the header into objects with every column', () => {
    const grid = [['单位', '姓名'], ['一中', '张三'], ['二中']];
    expect(pickRows(grid, matchColumns(grid, columns), keys)).toEqual([
      { name: '张三', unit: '一中', number: '' },
      { name: '', unit: '二中', number: '' },
    ]);
  });

  it('leaves out rows that have text in unknown columns only', () => {
    const grid = [
      ['序号', '姓名'],
      ['1', '张三'],
      ['2', ''],
    ];
    expect(pickRows(grid, matchColumns(grid, columns), keys)).toHaveLength(1);
  });
});
