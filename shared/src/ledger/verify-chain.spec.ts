import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { digest, toJson, type Json } from '../canonical/index.js';
import { chainRow, firstHead, type LedgerDraft, type LedgerHead, type LedgerRow } from './ledger-row.js';
import { verifyChain } from './verify-chain.js';

const chain = 'c-1';
const word = fc.string({ minLength: 1, maxLength: 8 });
const someBody: fc.Arbitrary<Json> = fc.oneof(
  fc.dictionary(word, fc.oneof(word, fc.integer(), fc.constant(null)), { maxKeys: 4, noNullPrototype: true }),
  fc.array(word, { maxLength: 3 }),
);
const someDraft: fc.Arbitrary<LedgerDraft> = fc.record({
  chain: fc.constant(chain),
  at: fc.nat(),
  actor: word,
  device: fc.option(word),
  command: word,
  act: word,
  object: word,
  body: someBody,
});
const someDrafts = (least: number) => fc.array(someDraft, { minLength: least, maxLength: 8 });

function written(drafts: readonly LedgerDraft[], start = firstHead(chain)): LedgerRow[] {
  let head = start;
  return drafts.map((draft) => {
    const row = chainRow(head, draft);
    head = { number: row.number, hash: row.hash };
    return row;
  });
}

function headOf(rows: readonly LedgerRow[], count = rows.length): LedgerHead {
  const row = rows[count - 1];
  return row ? { number: row.number, hash: row.hash } : firstHead(chain);
}

const at = <Item>(items: readonly Item[], seed: number) => seed % items.length;

const plain: LedgerDraft = { chain, at: 1, actor: 'a', device: null, command: 'k', act: 'x/y', object: 'o', body: {} };
const rows = written([plain, { ...plain, command: 'l' }, { ...plain, command: 'm' }]);

describe('a sound chain', () => {
  it('is told with its head', () => {
    fc.assert(
      fc.property(someDrafts(0), (drafts) => {
        const sound = written(drafts);
        expect(verifyChain(chain, sound)).toEqual({ sound: true, head: headOf(sound) });
      }),
    );
  });

  it('holds every head that it ever had, the empty one too', () => {
    const anchors = [0, 1, 2, 3].map((count) => headOf(rows, count));
    expect(verifyChain(chain, rows, anchors)).toEqual({ sound: true, head: headOf(rows) });
    expect(verifyChain(chain, [], [firstHead(chain)])).toEqual({ sound: true, head: firstHead(chain) });
  });

  it('holds an anchor that was kept twice', () => {
    expect(verifyChain(chain, rows, [headOf(rows, 2), headOf(rows, 2)]).sound).toBe(true);
  });

  it('is read row by row, so that a long ledger need not be held whole', () => {
    function* stream() {
      yield* rows;
    }
    expect(verifyChain(chain, stream()).sound).toBe(true);
  });

  it('survives its way through a JSON file', () => {
    const file = rows.map((row) => JSON.stringify(row)).join('\n');
    const read = file.split('\n').map((line) => JSON.parse(line) as LedgerRow);
    expect(verifyChain(chain, read, [headOf(rows)]).sound).toBe(true);
  });
});

describe('a row that was edited', () => {
  const other: { readonly [Field in keyof LedgerRow]: fc.Arbitrary<LedgerRow[Field]> } = {
    chain: word,
    number: fc.integer(),
    at: fc.oneof(fc.integer(), fc.double()),
    actor: word,
    device: fc.option(word),
    command: word,
    act: word,
    object: word,
    body: fc.oneof(someBody, fc.double()),
    bodyHash: fc.oneof(word, fc.stringMatching(/^[0-9a-f]{64}$/)),
    previous: fc.oneof(word, fc.stringMatching(/^[0-9a-f]{64}$/)),
    hash: fc.oneof(word, fc.stringMatching(/^[0-9a-f]{64}$/)),
  };

  it.each(Object.keys(other) as (keyof LedgerRow)[])('is found whatever its %s became', (field) => {
    fc.assert(
      fc.property(someDrafts(1), fc.nat(), other[field], (drafts, seed, value) => {
        const edited = written(drafts);
        const index = at(edited, seed);
        const row = edited[index] as LedgerRow;
        fc.pre(!isDeepStrictEqual(toJson([row[field]]), toJson([value])));
        edited[index] = { ...row, [field]: value };
        const verdict = verifyChain(chain, edited);
        expect(verdict).toMatchObject({ sound: false, number: row.number });
      }),
    );
  });

  it.each<[string, Partial<LedgerRow>, string]>([
    ['moved to another chain', { chain: 'c-2' }, 'chain'],
    ['renumbered', { number: 7 }, 'number'],
    ['hung on another row', { previous: 'f'.repeat(64) }, 'previous'],
    ['given another body', { body: { value: '10' } }, 'body'],
    ['given a body that no machine hashes', { body: { value: 8.5 } }, 'body'],
    ['given another body with its hash', { body: { value: '10' }, bodyHash: digest({ value: '10' }) }, 'hash'],
    ['given another actor', { actor: 'b' }, 'hash'],
    ['given a time that no machine hashes', { at: 1.5 }, 'hash'],
  ])('is named by what is wrong with it: %s', (_how, change, fault) => {
    const edited = [rows[0], { ...rows[1], ...change }, rows[2]] as LedgerRow[];
    expect(verifyChain(chain, edited)).toEqual({ sound: false, number: 2, fault });
  });

  it('is found behind it when its own hash was made to fit', () => {
    const forged = chainRow(headOf(rows, 1), { ...plain, actor: 'forger' });
    expect(verifyChain(chain, [rows[0], forged, rows[2]] as LedgerRow[])).toEqual({
      sound: false,
      number: 3,
      fault: 'previous',
    });
  });
});

describe('a chain whose rows were', () => {
  it('deleted is found, wherever the row stood', () => {
    fc.assert(
      fc.property(someDrafts(1), fc.nat(), (drafts, seed) => {
        const whole = written(drafts);
        const index = at(whole, seed);
        expect(verifyChain(chain, whole.toSpliced(index, 1), [headOf(whole)]).sound).toBe(false);
      }),
    );
  });

  it('inserted is found, even with hashes that fit its place', () => {
    fc.assert(
      fc.property(someDrafts(1), someDraft, fc.nat(), (drafts, draft, seed) => {
        const whole = written(drafts);
        const index = at(whole, seed);
        const more = chainRow(headOf(whole, index), draft);
        expect(verifyChain(chain, whole.toSpliced(index, 0, more)).sound).toBe(false);
      }),
    );
  });

  it('doubled is found', () => {
    expect(verifyChain(chain, rows.toSpliced(1, 0, rows[1] as LedgerRow)).sound).toBe(false);
  });

  it('swapped is found', () => {
    fc.assert(
      fc.property(someDrafts(2), fc.nat(), (drafts, seed) => {
        const whole = written(drafts);
        const index = seed % (whole.length - 1);
        const [first, second] = whole.slice(index, index + 2) as [LedgerRow, LedgerRow];
        expect(verifyChain(chain, whole.toSpliced(index, 2, second, first)).sound).toBe(false);
      }),
    );
  });

  it('taken from another chain is found', () => {
    const elsewhere = written([{ ...plain, chain: 'c-2' }], firstHead('c-2'));
    expect(verifyChain(chain, elsewhere)).toEqual({ sound: false, number: 1, fault: 'chain' });
    expect(verifyChain('c-2', elsewhere).sound).toBe(true);
    expect(verifyChain(chain, written([plain], firstHead('c-2')))).toMatchObject({ number: 1, fault: 'previous' });
  });
});

describe('a chain that was cut or written anew', () => {
  it('looks sound by itself, which is why heads are printed and mailed', () => {
    expect(verifyChain(chain, rows.slice(0, 2)).sound).toBe(true);
  });

  it('is found by any anchor that stood behind the cut', () => {
    fc.assert(
      fc.property(someDrafts(1), fc.nat(), fc.nat(), (drafts, seed, kept) => {
        const whole = written(drafts);
        const anchor = headOf(whole, at(whole, seed) + 1);
        const cut = whole.slice(0, kept % anchor.number);
        const missing = { sound: false, number: cut.length + 1, fault: 'anchor' };
        expect(verifyChain(chain, cut, [anchor])).toEqual(missing);
      }),
    );
  });

  it('is found by any anchor that stood behind the first word changed', () => {
    fc.assert(
      fc.property(someDrafts(1), fc.nat(), fc.nat(), word, (drafts, seed, later, actor) => {
        const whole = written(drafts);
        const index = at(whole, seed);
        fc.pre(whole[index]?.actor !== actor);
        const forged = written(drafts.map((draft, place) => (place === index ? { ...draft, actor } : draft)));
        expect(verifyChain(chain, forged).sound).toBe(true);
        const anchor = headOf(whole, index + 1 + (later % (whole.length - index)));
        expect(verifyChain(chain, forged, [anchor])).toEqual({ sound: false, number: anchor.number, fault: 'anchor' });
      }),
    );
  });

  it('is found when one of several anchors does not fit, whatever their order', () => {
    const wrong: LedgerHead = { number: 2, hash: '0'.repeat(64) };
    const anchors = [headOf(rows), wrong, headOf(rows, 2)];
    for (const given of [anchors, anchors.toReversed()])
      expect(verifyChain(chain, rows, given)).toEqual({ sound: false, number: 2, fault: 'anchor' });
  });

  it('is found by an anchor of the empty chain with another hash', () => {
    expect(verifyChain(chain, rows, [firstHead('c-2')])).toEqual({ sound: false, number: 0, fault: 'anchor' });
  });

  it.each([-1, 0.5, Number.NaN])('is not sound by an anchor that stands at no row (%d)', (number) => {
    expect(verifyChain(chain, rows, [{ number, hash: headOf(rows).hash }]).sound).toBe(false);
  });
});
