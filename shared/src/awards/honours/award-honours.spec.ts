import { describe, expect, it } from '@jest/globals';
import type { HonourRule } from '../../competition/index.js';
import { factsOf, line, linesOf, standingsOf, type Line } from '../testing/field-of.js';
import { awardHonours } from './award-honours.js';

function honours(
  lines: readonly Line[],
  rules: readonly HonourRule[],
  prizes: Readonly<Record<string, string>> = {},
  competition = {},
): Record<string, readonly string[]> {
  const given = awardHonours([standingsOf(lines)], rules, factsOf(lines), new Map(Object.entries(prizes)), competition);
  return Object.fromEntries(given);
}
const six = linesOf([96, 95, 94, 93, 92, 91]);

describe('honours', () => {
  it('are all that fit, once each, in the order of the rules', () => {
    const rules: HonourRule[] = [
      { honour: '工匠', when: { placeTo: 1 } },
      { honour: '技术能手', when: { placeTo: 2 } },
      { honour: '技术能手', when: { prizes: ['first'] } },
      { honour: '五一劳动奖章', when: { placeTo: 1 } },
    ];
    expect(honours(six, rules, { a: 'first' })).toEqual({ a: ['工匠', '技术能手', '五一劳动奖章'], b: ['技术能手'] });
  });

  it('go only to entries that can take prizes, and places are counted among these', () => {
    const lines = [
      line('champion', 99, { status: 'selection-only' }),
      line('guest', 98, { status: 'guest' }),
      line('half', 97, { note: 'incomplete' }),
      line('failed', 97, { note: 'below-pass-mark' }),
      line('out', 97, { status: 'disqualified' }),
      ...six,
    ];
    expect(honours(lines, [{ honour: 'h', when: { placeTo: 1 } }])).toEqual({ a: ['h'] });
    expect(Object.keys(honours(lines, [{ honour: 'h' }]))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('go to both of a shared place', () => {
    expect(honours(linesOf([9, 9, 8]), [{ honour: 'h', when: { placeTo: 2 } }])).toEqual({ a: ['h'], b: ['h'] });
    expect(honours(linesOf([9, 8, 8, 7]), [{ honour: 'h', when: { placeFrom: 3 } }])).toEqual({ d: ['h'] });
  });

  it('for a share look at the base that each rule names: who competed, unless it says otherwise', () => {
    const lines = [
      ...linesOf([96, 95, 94]),
      line('failed', 10, { note: 'below-pass-mark' }),
      line('champion', 99, { status: 'selection-only' }),
      line('absent', 0, { status: 'absent' }),
    ];
    // Of these competed 4, were placed 3, are registered 5; the past champion makes it one more where it counts.
    const rules: HonourRule[] = [
      { honour: 'competed', when: { shareTo: '0.5' } },
      { honour: 'placed', when: { shareTo: '0.5', base: 'placed' } },
      { honour: 'registered', when: { shareTo: '0.4', base: 'registered' } },
      { honour: 'with champions', when: { shareTo: '0.6', countSelectionOnly: true } },
      { honour: 'without', when: { shareTo: '0.6' } },
    ];
    expect(honours(lines, rules)).toEqual({
      a: ['competed', 'placed', 'registered', 'with champions', 'without'],
      b: ['competed', 'registered', 'with champions', 'without'],
      c: ['with champions'],
    });
  });

  it('do not go to who holds them, unless the rule says so', () => {
    const lines = [line('a', 9, { honoursHeld: ['h'] }), line('b', 8, { honoursHeld: ['other'] })];
    expect(honours(lines, [{ honour: 'h' }])).toEqual({ b: ['h'] });
    expect(honours(lines, [{ honour: 'h', unlessHeld: true }])).toEqual({ b: ['h'] });
    expect(honours(lines, [{ honour: 'h', unlessHeld: false }])).toEqual({ a: ['h'], b: ['h'] });
  });

  it('are a matter of each division by itself', () => {
    const staff = linesOf([9, 8]);
    const students = [line('s', 99), line('t', 98)];
    const given = awardHonours(
      [standingsOf(students, 'students'), standingsOf(staff, 'staff')],
      [{ honour: 'h', when: { placeTo: 1, divisions: ['staff'] } }],
      [...factsOf(students, 'students'), ...factsOf(staff, 'staff')],
      new Map(),
    );
    expect([...given]).toEqual([['a', ['h']]]);
  });

  it('of nothing are nothing', () => {
    expect(honours([], [{ honour: 'h' }])).toEqual({});
    expect(honours(six, [])).toEqual({});
  });
});

describe('honours of real contests', () => {
  it('全国技术能手: places 1 to 5 single, 1 to 3 of pairs, 1 and 2 of three or more', () => {
    const rules: HonourRule[] = [
      { honour: '全国技术能手', when: { placeTo: 5, sizes: [1] } },
      { honour: '全国技术能手', when: { placeTo: 3, sizes: [2] } },
      { honour: '全国技术能手', when: { placeTo: 2, sizeFrom: 3 } },
    ];
    const holders = (size: number) => Object.keys(honours(linesOf([96, 95, 94, 93, 92, 91], { size }), rules)).join('');
    expect([1, 2, 3, 4].map(holders)).toEqual(['abcde', 'abc', 'ab', 'ab']);
  });

  it('a class of contest: class 1 honours three, class 2 one', () => {
    const rules: HonourRule[] = [
      { honour: '省技术能手', when: { placeTo: 3, classes: ['1'] } },
      { honour: '省技术能手', when: { placeTo: 1, classes: ['2'] } },
    ];
    expect(Object.keys(honours(six, rules, {}, { class: '1' })).join('')).toBe('abc');
    expect(Object.keys(honours(six, rules, {}, { class: '2' })).join('')).toBe('a');
    expect(honours(six, rules)).toEqual({});
  });

  it('a city TV contest: the best of the staff gets three honours, each of its own body', () => {
    const rules: HonourRule[] = ['工匠', '技术能手', '五一劳动奖章'].map((honour) => ({
      honour,
      body: `${honour}的授予单位`,
      when: { placeTo: 1, divisions: ['all'] },
    }));
    expect(honours(six, rules)).toEqual({ a: ['工匠', '技术能手', '五一劳动奖章'] });
  });
});
