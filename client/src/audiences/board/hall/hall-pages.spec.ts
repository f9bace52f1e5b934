import { rowOf } from '../rows/testing/row-of.js';
import { hallPages, rowsThatFit } from './hall-pages.js';

const rows = (count: number) => Array.from({ length: count }, (_, at) => rowOf({ entry: `e${at + 1}`, place: at + 1 }));

describe('the pages of a hall screen', () => {
  it('are one when everybody fits', () => {
    expect(hallPages([{ division: null, rows: rows(6) }], 10)).toEqual([
      { division: null, rows: rows(6), from: 1, to: 6, of: 6 },
    ]);
  });

  it('go through the board from the top', () => {
    const pages = hallPages([{ division: null, rows: rows(23) }], 10);
    expect(pages.map(({ from, to }) => [from, to])).toEqual([
      [1, 10],
      [11, 20],
      [21, 23],
    ]);
  });

  it('end after two minutes on a long board', () => {
    const pages = hallPages([{ division: null, rows: rows(600) }], 10);
    expect(pages).toHaveLength(12);
    expect(pages.at(-1)).toMatchObject({ from: 111, to: 120, of: 600 });
  });

  it('never mix divisions, and give every division its share', () => {
    const pages = hallPages(
      [
        { division: 'staff', rows: rows(200) },
        { division: 'students', rows: rows(4) },
      ],
      10,
    );
    expect(pages.filter(({ division }) => division === 'staff')).toHaveLength(6);
    expect(pages.at(-1)).toMatchObject({ division: 'students', from: 1, to: 4 });
  });

  it('are none on an empty board', () => {
    expect(hallPages([], 10)).toEqual([]);
  });

  it('hold rows of at least a sixteenth of the height', () => {
    expect(1080 / 16).toBeLessThan(700 / rowsThatFit(700, 1080));
    expect(rowsThatFit(756, 1080)).toBe(10);
    expect(rowsThatFit(1512, 2160)).toBe(10);
    expect(rowsThatFit(10, 1080)).toBe(1);
  });
});
