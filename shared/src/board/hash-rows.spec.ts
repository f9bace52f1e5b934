import fc from 'fast-check';
import { emptyHash, hashRows, swapRows } from './hash-rows.js';
import { anyPublishedRow, anyRows, row } from './testing/any-board.js';

const shuffled = anyRows.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
);

describe('the hash of a set of rows', () => {
  it('is 32 hex digits, and known for no rows', () => {
    expect(hashRows([])).toBe(emptyHash);
    fc.assert(fc.property(anyRows, (rows) => expect(hashRows(rows)).toMatch(/^[0-9a-f]{32}$/)));
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(fc.property(shuffled, ([rows, turned]) => expect(hashRows(turned)).toBe(hashRows(rows))));
  });

  it('does not depend on the order of a row’s fields', () => {
    fc.assert(
      fc.property(anyPublishedRow, (one) => {
        const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one;
        expect(hashRows([turned])).toBe(hashRows([one]));
      }),
    );
  });

  it('differs when any single field of any row differs', () => {
    const full = row('e-1', { number: '001', unit: 'u', delegation: 'd', place: 1, previousPlace: 2, total: '1.00' });
    const other = row('e-2', {
      number: '002',
      name: 'x',
      unit: 'v',
      delegation: 'f',
      division: 'junior',
      place: 3,
      previousPlace: 4,
      tied: true,
      total: '2.00',
      components: { theory: '2.00' },
      prize: 'first',
      status: 'guest',
      decidedBy: 'time',
      scaled: '500',
      certainty: { award: 'first', certainty: 'open' },
    });
    for (const field of Object.keys(full) as (keyof typeof full)[])
      expect([field, hashRows([{ ...full, [field]: other[field] }])]).not.toEqual([field, hashRows([full])]);
  });

  it('differs when a row is lost or doubled', () => {
    fc.assert(
      fc.property(anyRows, anyPublishedRow, (rows, more) => {
        expect(hashRows([...rows, more])).not.toBe(hashRows(rows));
        expect(hashRows([...rows, more, more])).not.toBe(hashRows([...rows, more]));
      }),
    );
  });
});

describe('the hash after some rows gave way to others', () => {
  it('is the one taken from scratch', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyRows, (staying, gone, come) => {
        const before = hashRows([...staying, ...gone]);
        expect(swapRows(before, gone, come)).toBe(hashRows([...staying, ...come]));
      }),
    );
  });

  it('is undone by the opposite swap', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyRows, (rows, gone, come) => {
        const before = hashRows(rows);
        expect(swapRows(swapRows(before, gone, come), come, gone)).toBe(before);
      }),
    );
  });

  it('is the same in one step or in several', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const stepwise = rows.reduce((hash, one) => swapRows(hash, [], [one]), emptyHash);
        expect(stepwise).toBe(hashRows(rows));
      }),
    );
  });

  it('stays 32 digits when the sum passes zero on either side', () => {
    const one = row('e-1');
    const below = swapRows(emptyHash, [one], []);
    expect(below).toMatch(/^[0-9a-f]{32}$/);
    expect(swapRows(below, [], [one])).toBe(emptyHash);
    expect(swapRows('f'.repeat(32), [], [one])).toBe(
      (BigInt(`0x${hashRows([one])}`) - 1n).toString(16).padStart(32, '0'),
    );
  });
});
