import fc from 'fast-check';
import type { Json } from '../../canonical/index.js';
import { chained, linesOf, type Act } from '../testing/chained.js';
import { mark, whole } from '../testing/whole-ledger.js';
import { recountLedger, verifyLedger } from './recount-ledger.js';

/** Whatever a ledger can hold: its numbers are whole. */
const bodies = fc
  .jsonValue()
  .map(
    (value) =>
      JSON.parse(
        JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Math.trunc(one % 1000) : one)),
      ) as Json,
  );

describe('a ledger that is not sound', () => {
  const rows = chained(whole);
  const told = (lines: Iterable<string | Uint8Array>) => {
    const { recount, problems } = recountLedger(lines);
    expect(recount === null).toBe(problems.length > 0);
    return problems.map(({ code, params, where }) => [code, params?.['fault'], where]);
  };
  const tampered = (at: number, change: object) => linesOf(rows.with(at, { ...rows[at]!, ...change }));

  it('with a changed mark is refused at its row', () => {
    const at = rows.findIndex(({ act }) => act === 'marking/mark');
    expect(told(tampered(at, { body: { ...(rows[at]?.body as object), value: '99' } }))).toEqual([
      ['ledger/broken', 'body', `row ${at + 1}`],
    ]);
  });

  it('with a row taken out, put in, or swapped is refused', () => {
    expect(told(linesOf(rows.toSpliced(4, 1)))).toEqual([['ledger/broken', 'number', 'row 5']]);
    expect(told(linesOf(rows.toSpliced(4, 0, rows[3]!)))).toEqual([['ledger/broken', 'number', 'row 5']]);
    expect(told(tampered(4, { actor: 'a-2' }))).toEqual([['ledger/broken', 'hash', 'row 5']]);
    expect(told(tampered(4, { chain: 'c-2' }))).toEqual([['ledger/broken', 'chain', 'row 5']]);
  });

  it.each([
    ['{', 'line 2'],
    ['[]', 'line 2'],
    ['{"chain": "c-1"}', 'line 2'],
    ['{"number": 1, "number": 2}', 'line 2'],
    ['\ufeff{}', 'line 2'],
  ])('with the line %s is refused there', (line, where) => {
    expect(told([...linesOf(rows).slice(0, 1), line])).toEqual([['ledger/not-a-row', undefined, where]]);
  });

  it('with nothing in it is none', () => {
    expect(told([])).toEqual([['ledger/not-a-row', undefined, 'line 1']]);
  });

  it('may end with an empty line, as files do', () => {
    expect(told([...linesOf(rows), ''])).toEqual([]);
  });

  it('that is sound but could not be a package is refused as that', () => {
    const acts: Act[] = [...whole, mark('e-1', 'A1', 'a-8', '101')];
    expect(told(linesOf(chained(acts)))).toEqual([['marking/out-of-range', undefined, 'skills[0].marks[0].value']]);
  });

  it('is never thrown at, whatever one place of it is changed to', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: rows.length - 1 }),
        fc.constantFrom('act', 'object', 'body', 'number', 'hash', 'device'),
        fc.jsonValue(),
        (at, key, value) => {
          const { recount } = recountLedger(tampered(at, { [key]: value }));
          expect(recount === null || JSON.stringify(rows[at]?.[key as 'act']) === JSON.stringify(value)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is never thrown at, whatever its acts say', () => {
    const acts = [
      ...new Set(whole.map(([act]) => act)),
      'penalty/give',
      'decision/record',
      'entry/set-status',
      'rules/confirm',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...acts),
        fc.constantFrom('skill/s-1', 'entry/e-1', 'x'),
        bodies,
        (act, object, body) => {
          const { recount, problems } = recountLedger(linesOf(chained([...whole, [act, object, body]])));
          expect(recount === null).toBe(problems.length > 0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the chain of an export', () => {
  const rows = chained(whole);
  const head = { number: rows.length, hash: rows.at(-1)?.hash ?? '' };

  it('is sound up to its head, and holds what was printed earlier', () => {
    const third = { number: 3, hash: rows[2]?.hash ?? '' };
    expect(verifyLedger(linesOf(rows))).toEqual({ head, problems: [] });
    expect(verifyLedger(linesOf(rows), [third, head])).toEqual({ head, problems: [] });
  });

  it('does not hold what is no row of it', () => {
    const cut = verifyLedger(linesOf(rows.slice(0, 5)), [head]);
    expect(cut).toEqual({
      head: null,
      problems: [{ code: 'ledger/broken', params: { number: 6, fault: 'anchor' }, where: 'row 6' }],
    });
  });
});
