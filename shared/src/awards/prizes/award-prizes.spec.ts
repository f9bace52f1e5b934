import { describe, expect, it } from '@jest/globals';
import type { PrizeRule } from '../../competition/index.js';
import { award, byCount, byShare, prizesOf, upperShare } from '../testing/award.js';
import { factsOf, line, linesOf, standingsOf } from '../testing/field-of.js';
import { awardPrizes } from './award-prizes.js';

const six = linesOf([96, 95, 94, 93, 92, 91]);

describe('who can take a prize', () => {
  it('not the past champion, the guest, the disqualified, the unplaced; the next move up', () => {
    const lines = [
      line('champion', 99, { status: 'selection-only' }),
      line('guest', 98, { status: 'guest' }),
      line('out', 97, { status: 'disqualified' }),
      line('gone', 97, { status: 'withdrawn' }),
      line('half', 97, { note: 'incomplete' }),
      line('failed', 96, { note: 'below-pass-mark' }),
      ...six,
    ];
    expect(award(lines, [byCount([1, 1])])).toBe('a p1, b p2');
  });

  it('not who stands at a running place', () => {
    const running = standingsOf(six.slice(0, 2));
    const standings = running.standings.map((one) =>
      one.entry === 'a' ? { ...one, note: 'incomplete' as const } : one,
    );
    expect([...awardPrizes([{ ...running, standings }], [byCount([1])], factsOf(six)).prizes]).toEqual([['b', 'p1']]);
  });

  it('not who is in the standings only', () => {
    const { prizes } = awardPrizes([standingsOf(six)], [byCount([1])], factsOf(six.slice(1)));
    expect([...prizes]).toEqual([['b', 'p1']]);
  });

  it('nobody where there is nobody, or no rule', () => {
    expect(award([], [byCount([1])])).toBe('');
    expect(award(six, [])).toBe('');
  });
});

describe('rules one after another', () => {
  it('give an entry the first award that fits', () => {
    const merit: PrizeRule = { rule: 'by-count', awards: [{ award: 'merit', count: 2 }] };
    expect(award(six, [byCount([1]), merit])).toBe('a p1, b merit, c merit');
    expect(award(six, [merit, byCount([1])])).toBe('a merit, b merit, c p1');
  });

  it('gold, silver, bronze, then merit for the upper half of all who competed', () => {
    const seven = linesOf([97, 96, 95, 94, 93, 92, 91]);
    expect(award([...six, line('half', 1, { note: 'incomplete' })], [byCount([1, 1, 1]), upperShare('1/2')])).toBe(
      'a p1, b p2, c p3',
    );
    expect(award([...seven, line('x', 1)], [byCount([1, 1, 1]), upperShare('1/2')])).toBe('a p1, b p2, c p3, d merit');
  });

  it('each have their own limit per unit', () => {
    const lines = linesOf([96, 95, 94], { unit: 'u' });
    const rules = [byCount([1], { maxPerUnit: 1 }), byCount([0, 1], { maxPerUnit: 1 })];
    expect(award(lines, rules)).toBe('a p1, b p2');
  });

  it('leave who waits for a decision alone', () => {
    const lines = linesOf([96, 95, 95, 95, 92, 91]);
    const rule = byCount([2, 3, 1], { tieAtCut: 'undecided' });
    expect(award(lines, [rule, upperShare('1', { award: 'merit' })])).toBe('a p1, e p2, f p3, p1? b c d');
  });
});

describe('divisions and fields', () => {
  const staff = linesOf([90, 80]);
  const students = [line('t1', 70), line('t2', 60), line('t3', 50)];
  const run = (rule: PrizeRule) => {
    const divisions = [standingsOf(staff, 'staff'), standingsOf(students, 'students')];
    const entries = [...factsOf(staff, 'staff'), ...factsOf(students, 'students')];
    return Object.fromEntries(awardPrizes(divisions, [rule], entries).prizes);
  };

  it('every division has its own awards', () => {
    expect(run(byCount([1, 1]))).toEqual({ a: 'p1', b: 'p2', t1: 'p1', t2: 'p2' });
  });

  it('a rule may be for some divisions only', () => {
    expect(run(byCount([1], { divisions: ['students'] }))).toEqual({ t1: 'p1' });
    expect(run(byCount([1], { divisions: [] }))).toEqual({});
  });

  it('a field that is too small gets nothing', () => {
    expect(run(byCount([1], { fieldFrom: 3 }))).toEqual({ t1: 'p1' });
    expect(run(byCount([1], { fieldFrom: 4 }))).toEqual({});
  });

  it('an undecided group names its division', () => {
    const tied = linesOf([90, 90]);
    const { undecided } = awardPrizes(
      [standingsOf(tied, 'staff')],
      [byCount([1], { tieAtCut: 'undecided' })],
      factsOf(tied, 'staff'),
    );
    expect(undecided).toEqual([{ division: 'staff', award: 'p1', entries: ['a', 'b'] }]);
  });
});

describe('the base', () => {
  const field = [
    ...six.slice(0, 2),
    line('half', 10, { note: 'incomplete' }),
    line('failed', 10, { note: 'below-pass-mark' }),
    line('champion', 99, { status: 'selection-only' }),
    line('late champion', 98, { status: 'selection-only', note: 'incomplete' }),
    line('guest', 98, { status: 'guest' }),
    line('absent', 0, { status: 'absent' }),
    line('gone', 0, { status: 'withdrawn' }),
    line('out', 0, { status: 'disqualified' }),
  ];
  /** The largest `fieldFrom` under which the rule still gives something. */
  const size = (more: { base?: 'competed' | 'placed' | 'registered'; countSelectionOnly?: boolean }) =>
    [...Array(12).keys()].findLast((fieldFrom) => award(field, [byShare(['1'], { ...more, fieldFrom })]) !== '');

  it.each([
    [{}, 4],
    [{ base: 'competed' as const }, 4],
    [{ base: 'placed' as const }, 2],
    [{ base: 'registered' as const }, 7],
    [{ countSelectionOnly: true }, 6],
    [{ base: 'placed' as const, countSelectionOnly: true }, 3],
    [{ base: 'registered' as const, countSelectionOnly: true }, 9],
  ])('%j counts %i', (more, expected) => {
    expect(size(more)).toBe(expected);
  });

  it('of a rule that names none is who competed', () => {
    const sizeOf = (rule: (fieldFrom: number) => PrizeRule) =>
      [...Array(12).keys()].findLast((fieldFrom) => award(field, [rule(fieldFrom)]) !== '');
    expect(sizeOf((fieldFrom) => byCount([1], { fieldFrom }))).toBe(4);
    expect(sizeOf((fieldFrom) => ({ rule: 'by-score', award: 'p', score: '1', fieldFrom }))).toBe(4);
    expect(sizeOf((fieldFrom) => ({ rule: 'worldskills', fieldFrom }))).toBe(4);
  });
});

describe('the least score', () => {
  it('is enough when it is reached; who is below is skipped', () => {
    expect(award(six, [byCount([1, 5], { minScore: '94' })])).toBe('a p1, b p2, c p2');
    expect(award(six, [byCount([1, 5], { minScore: '94.01' })])).toBe('a p1, b p2');
  });

  it('lets the next move up where the ranking does not go by the total', () => {
    const { standings, ...rest } = standingsOf(six);
    const low = standings.map((one) => (one.entry === 'a' ? { ...one, total: '10.00' } : one));
    const { prizes } = awardPrizes([{ ...rest, standings: low }], [byCount([1, 1], { minScore: '50' })], factsOf(six));
    expect(Object.fromEntries(prizes)).toEqual({ b: 'p1', c: 'p2' });
  });

  it('compares the total, never the scaled points', () => {
    const lines = [line('a', 60, { scaled: '800' }), line('b', 50, { scaled: '799' })];
    expect(award(lines, [byCount([2], { minScore: '55' })], { scale: 'ws700' })).toBe('a p1');
    expect(award(lines, [{ rule: 'worldskills', minScore: '55' }], { scale: 'ws700' })).toBe('a gold');
  });
});

describe('the order of the input', () => {
  it('does not matter, neither of the entries nor inside a shared place', () => {
    const lines = linesOf([96, 95, 95, 95, 92, 91]);
    const division = standingsOf(lines);
    const turned = { ...division, standings: [...division.standings].reverse() };
    const rules = [byCount([2, 1], { tieAtCut: 'undecided' })];
    const { prizes, undecided } = awardPrizes([turned], rules, factsOf(lines).reverse());
    expect([Object.fromEntries(prizes), undecided]).toEqual([
      Object.fromEntries(prizesOf(lines, rules).prizes),
      prizesOf(lines, rules).undecided,
    ]);
  });
});
