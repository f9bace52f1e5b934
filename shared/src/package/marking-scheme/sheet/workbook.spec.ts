import { areaName, cellName } from './workbook.js';

describe('a cell', () => {
  it.each([
    [1, 1, 'A1'],
    [25, 11, 'K25'],
    [2, 26, 'Z2'],
    [2, 27, 'AA2'],
    [7, 52, 'AZ7'],
    [7, 53, 'BA7'],
    [1, 702, 'ZZ1'],
    [1_048_576, 16_384, 'XFD1048576'],
  ])('in row %i, column %i is called %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
  });

  it('names an area by its corners', () => {
    expect(areaName({ top: 24, left: 1, bottom: 26, right: 2 })).toBe('A24:B26');
  });
});
