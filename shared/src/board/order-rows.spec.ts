import fc from 'fast-check';
import { orderRows } from './order-rows.js';
import type { PublishedRow, RowStatus } from './published-board.js';
import { anyRows, row } from './testing/any-board.js';

const entriesOf = (rows: readonly PublishedRow[]) => orderRows(rows).map(({ entry }) => entry);

describe('the order of a board', () => {
  it('is by place, whatever the totals say', () => {
    const rows = [row('c', { place: 10, total: '99' }), row('b', { place: 2, total: '1' }), row('a', { place: 1 })];
    expect(entriesOf(rows)).toEqual(['a', 'b', 'c']);
  });

  it('puts rows without a place behind all others, the last place too', () => {
    expect(entriesOf([row('none'), row('last', { place: 30_000 })])).toEqual(['last', 'none']);
  });

  it('puts rows that share a place by number, then by id, whatever else they say', () => {
    const shared = { place: 1, tied: true };
    const rows = [
      row('d', { ...shared, number: '002', total: '99.00' }),
      row('c', { ...shared, number: '001' }),
      row('b', shared),
      row('a', { ...shared, status: 'in-progress' }),
    ];
    expect(entriesOf(rows)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('puts rows without a place by how far they came', () => {
    const statuses: RowStatus[] = [
      'absent',
      'withdrawn',
      'disqualified',
      'guest',
      'below-pass-mark',
      'not-started',
      'in-progress',
    ];
    expect(entriesOf(statuses.map((status) => row(status, { status })))).toEqual(statuses.toReversed());
  });

  it('puts rows of one status by points, as numbers and not as texts', () => {
    const guests = ['9.50', '86.50', null, '100.00', '0.00'].map((total, index) =>
      row(`g${index}`, { status: 'guest', total }),
    );
    expect(orderRows(guests).map(({ total }) => total)).toEqual(['100.00', '86.50', '9.50', '0.00', null]);
  });

  it('keeps divisions apart', () => {
    const rows = [
      row('b1', { division: 'b', place: 1 }),
      row('a2', { division: 'a', place: 2 }),
      row('a', { division: 'a' }),
    ];
    expect(entriesOf(rows)).toEqual(['a2', 'a', 'b1']);
  });

  it('follows from the rows alone: whoever holds the same rows shows the same board', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(fc.property(shuffled, ([rows, turned]) => expect(orderRows(turned)).toEqual(orderRows(rows))));
  });

  it('is total: of two rows exactly one comes first, and nothing goes in a circle', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const first = (a: PublishedRow, b: PublishedRow) => orderRows([a, b])[0] === a;
        const ordered = orderRows(rows);
        for (const [index, a] of ordered.entries())
          for (const b of ordered.slice(index + 1)) {
            expect(first(a, b)).toBe(true);
            expect(first(b, a)).toBe(false);
          }
      }),
    );
  });

  it('neither adds nor loses nor changes a row', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const ordered = orderRows(rows);
        expect(new Set(ordered)).toEqual(new Set(rows));
        expect(ordered).toHaveLength(rows.length);
      }),
    );
  });

  it('leaves the list it was given as it was', () => {
    const rows = Object.freeze([row('b', { place: 2 }), row('a', { place: 1 })]);
    expect(orderRows(rows).map(({ entry }) => entry)).toEqual(['a', 'b']);
  });
});
