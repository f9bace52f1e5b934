import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decision, TieEnd } from '../../competition/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { TieDecisions } from './tie-decisions.js';

const order = (...ids: string[]): Decision => ({ kind: 'order', order: ids });
const draw = (seed: string, ...entries: string[]): Decision => ({ kind: 'draw', entries, seed });

/** The decided order of a group, null when nothing decides it. */
function decided(whenStillTied: TieEnd, decisions: readonly Decision[], ids: readonly string[], division = 'all') {
  const decision = new TieDecisions({ whenStillTied }, decisions).find(division, ids);
  return decision && [...decision.order.keys()];
}

describe('a decision on a tied group', () => {
  it.each<[string, TieEnd, Decision[], string[] | null]>([
    ['the chief judge orders exactly the group', 'manual', [order('b', 'c', 'a')], ['b', 'c', 'a']],
    ['one of them is not named', 'manual', [order('b', 'a')], null],
    ['somebody else is named too', 'manual', [order('b', 'c', 'a', 'd')], null],
    ['as many, but another one', 'manual', [order('b', 'c', 'd')], null],
    ['somebody is named twice', 'manual', [order('b', 'a', 'b', 'c')], ['b', 'a', 'c']],
    ['the last one holds', 'manual', [order('a', 'b', 'c'), order('c', 'b', 'a')], ['c', 'b', 'a']],
    ['a later one on others does not count', 'manual', [order('c', 'b', 'a'), order('a', 'b')], ['c', 'b', 'a']],
    ['a draw is not an order', 'manual', [draw('s', 'a', 'b', 'c')], null],
    ['an order is not a draw', 'draw', [order('a', 'b', 'c')], null],
    ['the last of its kind holds', 'manual', [order('c', 'a', 'b'), draw('s', 'a', 'b', 'c')], ['c', 'a', 'b']],
    ['a draw of fewer', 'draw', [draw('s', 'a', 'b')], null],
    ['shared places listen to nobody', 'share', [order('a', 'b', 'c'), draw('s', 'a', 'b', 'c')], null],
    ['nobody decided', 'manual', [], null],
  ])('%s', (_case, tieEnd, decisions, expected) => {
    expect(decided(tieEnd, decisions, ['a', 'b', 'c'])).toEqual(expected);
  });

  it('passes over decisions on prizes and qualification', () => {
    const others: Decision[] = [
      { kind: 'prize', award: 'first', entries: ['a', 'b'] },
      { kind: 'qualification', entries: ['a', 'b'] },
    ];
    expect(decided('manual', others, ['a', 'b'])).toBeNull();
    expect(decided('draw', others, ['a', 'b'])).toBeNull();
  });

  it('holds in its division, or without one in any', () => {
    const staff: Decision = { kind: 'order', division: 'staff', order: ['b', 'a'] };
    expect(decided('manual', [staff], ['a', 'b'], 'staff')).toEqual(['b', 'a']);
    expect(decided('manual', [staff], ['a', 'b'], 'students')).toBeNull();
    expect(decided('manual', [order('a', 'b'), staff], ['a', 'b'], 'staff')).toEqual(['b', 'a']);
    expect(decided('manual', [order('a', 'b'), staff], ['a', 'b'], 'students')).toEqual(['a', 'b']);
    expect(decided('manual', [staff, order('a', 'b')], ['a', 'b'], 'staff')).toEqual(['a', 'b']);
  });

  it('tells ids apart that look alike when put in a row', () => {
    expect(decided('manual', [order('a,b', 'c')], ['a', 'b,c'])).toBeNull();
    expect(decided('manual', [order('10', '9', 'constructor')], ['10', '9', 'constructor'])).toEqual([
      '10',
      '9',
      'constructor',
    ]);
  });

  it('says which kind it was', () => {
    const kindOf = (tieEnd: TieEnd, decision: Decision) =>
      new TieDecisions({ whenStillTied: tieEnd }, [decision]).find('all', ['a', 'b'])?.by;
    expect(kindOf('manual', order('a', 'b'))).toBe('order');
    expect(kindOf('draw', draw('s', 'a', 'b'))).toBe('draw');
  });
});

describe('a draw', () => {
  // `printf 2026:e1 | sha256sum` begins with e9a0, e2 with 1b2a, e3 with 724e, e4 with c4c3.
  it('orders by the digests that anybody can work out from the seed', () => {
    const ids = ['e1', 'e2', 'e3', 'e4'];
    expect(decided('draw', [draw('2026', ...ids)], ids)).toEqual(['e2', 'e3', 'e4', 'e1']);
  });

  it('depends on the seed and on nothing else', () => {
    const ids = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 2 });
    fc.assert(
      fc.property(
        ids.chain((some) => fc.tuple(fc.shuffledSubarray(some, { minLength: some.length }), fc.constant(some))),
        fc.string(),
        ([moved, some], seed) => {
          const once = decided('draw', [draw(seed, ...some)], some);
          expect(decided('draw', [draw(seed, ...moved)], some)).toEqual(once);
          expect(once?.toSorted()).toEqual(some.toSorted());
        },
      ),
      lawRuns,
    );
  });
});

describe('waiting for a decision', () => {
  it.each<[TieEnd | undefined, boolean]>([
    ['manual', true],
    ['draw', true],
    ['share', false],
    [undefined, false],
  ])('%s: %s', (whenStillTied, awaited) => {
    expect(new TieDecisions({ whenStillTied }).awaited).toBe(awaited);
  });
});
