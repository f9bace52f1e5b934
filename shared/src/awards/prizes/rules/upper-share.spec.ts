import { describe, expect, it } from '@jest/globals';
import type { TieAtCut } from '../../../competition/index.js';
import { award, byCount, prizesOf, upperShare } from '../../testing/award.js';
import { line, linesOf } from '../../testing/field-of.js';
import { lastPlace } from './upper-share.js';

const ten = linesOf([99, 98, 97, 96, 95, 94, 93, 92, 91, 90]);

describe('the upper share', () => {
  it.each([
    ['1/2', 10, 5],
    ['1/2', 11, 5],
    ['2/3', 10, 6],
    ['2/3', 12, 8],
    ['0.5', 1, 0],
    ['1', 7, 7],
    ['0', 7, 0],
  ])('%s of %i reaches place %i', (share, base, last) => {
    expect(lastPlace({ rule: 'upper-share', award: 'merit', share }, base)).toBe(last);
  });

  it('go to who is tied with a prize-winner at the cut', () => {
    const lines = [line('a', 99, { unit: 'u' }), line('b', 98, { unit: 'v' }), line('c', 98, { unit: 'u' })];
    expect(award(lines, [byCount([2], { maxPerUnit: 1 }), upperShare('2/3')])).toBe('a p1, b p1, c merit');
  });

  it('is for everybody without a prize down to its last place', () => {
    expect(award(ten, [byCount([1, 1, 1]), upperShare('1/2')])).toBe('a p1, b p2, c p3, d merit, e merit');
    expect(award(ten, [byCount([3, 5, 10]), upperShare('2/3')])).not.toContain('merit');
  });

  it('is a share of the base, not of the placed', () => {
    const failed = ['x', 'y'].map((id) => line(id, 1, { note: 'below-pass-mark' }));
    expect(award([...ten.slice(0, 2), ...failed], [upperShare('1/2')])).toBe('a merit, b merit');
    expect(award([...ten.slice(0, 2), ...failed], [upperShare('1/2', { base: 'placed' })])).toBe('a merit');
  });

  it('counts places among those who can take prizes', () => {
    const lines = [line('champion', 100, { status: 'selection-only' }), ...ten.slice(0, 4)];
    expect(award(lines, [upperShare('1/2')])).toBe('a merit, b merit');
    expect(award(lines, [upperShare('1/2', { countSelectionOnly: true })])).toBe('a merit, b merit');
    expect(award(lines, [upperShare('3/5', { countSelectionOnly: true })])).toBe('a merit, b merit, c merit');
  });

  it('skips who is below the least score or over the limit of the unit; their places stay theirs', () => {
    const lines = ten.map((one, index) => ({ ...one, unit: index < 4 ? 'u' : 'v' }));
    expect(award(lines, [upperShare('1/2', { maxPerUnit: 2 })])).toBe('a merit, b merit, e merit');
    expect(award(ten, [upperShare('1/2', { minScore: '97' })])).toBe('a merit, b merit, c merit');
  });
});

describe('a tied group whose last place is beyond the cut', () => {
  const tied = linesOf([99, 98, 97, 97, 97, 90]);
  const cases: readonly [share: string, Readonly<Record<TieAtCut, string>>][] = [
    // The cut at place 3: the group holds places 3 to 5.
    [
      '1/2',
      {
        include: 'a merit, b merit, c merit, d merit, e merit',
        exclude: 'a merit, b merit',
        undecided: 'a merit, b merit, merit? c d e',
      },
    ],
    // At place 4, not rounded up by 4.8.
    [
      '4/5',
      {
        include: 'a merit, b merit, c merit, d merit, e merit',
        exclude: 'a merit, b merit',
        undecided: 'a merit, b merit, merit? c d e',
      },
    ],
    // At place 5: all of them are within it.
    [
      '5/6',
      {
        include: 'a merit, b merit, c merit, d merit, e merit',
        exclude: 'a merit, b merit, c merit, d merit, e merit',
        undecided: 'a merit, b merit, c merit, d merit, e merit',
      },
    ],
    // Before their place.
    ['1/3', { include: 'a merit, b merit', exclude: 'a merit, b merit', undecided: 'a merit, b merit' }],
  ];

  it.each(cases)('share %s', (share, expected) => {
    for (const tieAtCut of ['include', 'exclude', 'undecided'] as const) {
      expect([tieAtCut, award(tied, [upperShare(share, { tieAtCut })])]).toEqual([tieAtCut, expected[tieAtCut]]);
    }
  });

  it('waits for a decision on as many as there are places up to the cut', () => {
    const rules = [upperShare('4/5', { tieAtCut: 'undecided' })];
    const decide = (...entries: string[]) =>
      award(tied, rules, { decisions: [{ kind: 'prize', award: 'merit', entries }] });
    expect(decide('c', 'e')).toBe('a merit, b merit, c merit, e merit');
    expect(decide('c')).toBe('a merit, b merit, c merit');
    expect(decide()).toBe('a merit, b merit');
    expect(decide('c', 'd', 'e')).toBe('a merit, b merit, merit? c d e');
  });

  it('waits for the decision on its place', () => {
    expect(award(tied, [upperShare('4/5')], { waiting: [['c', 'd', 'e']] })).toBe('a merit, b merit');
    expect(award(tied, [upperShare('5/6')], { waiting: [['c', 'd', 'e']] })).toContain('e merit');
  });

  it('counts those of the group who have a prize already', () => {
    const decisions = [{ kind: 'prize' as const, award: 'p1', entries: ['c'] }];
    const first = byCount([3], { tieAtCut: 'undecided' });
    const rest = (share: string, tieAtCut: TieAtCut) =>
      award(tied, [first, upperShare(share, { tieAtCut })], { decisions });
    // c holds one of the places 3 to 5; up to place 4 one is left for d and e, up to 5 two.
    expect(rest('4/5', 'exclude')).toBe('a p1, b p1, c p1');
    expect(rest('4/5', 'undecided')).toBe('a p1, b p1, c p1, merit? d e');
    expect(rest('4/5', 'include')).toBe('a p1, b p1, c p1, d merit, e merit');
    expect(rest('5/6', 'exclude')).toBe('a p1, b p1, c p1, d merit, e merit');
    // Up to place 3 none is left to decide about.
    expect(rest('1/2', 'undecided')).toBe('a p1, b p1, c p1');
  });

  it('counts those of the group who wait for a prize as well: nobody gets what a decision could take away', () => {
    // All six share place 1: e has a prize, two of b c d f will have one, and only one place up to the cut is left then.
    const lines = linesOf([9, 9, 9, 9, 9, 9]).map((one) => ({
      ...one,
      unit: one.id === 'a' || one.id === 'e' ? 'u' : one.id,
    }));
    const first = byCount([1, 2], { tieAtCut: 'undecided', maxPerUnit: 1 });
    const rules = [first, upperShare('2/3', { tieAtCut: 'undecided' })];
    const one = { kind: 'prize' as const, award: 'p1', entries: ['e'] };
    const two = { kind: 'prize' as const, award: 'p2', entries: ['b', 'c'] };
    expect(award(lines, rules, { decisions: [one] })).toBe('e p1, p2? b c d f');
    expect(award(lines, rules, { decisions: [one, two] })).toBe('b p2, c p2, e p1, merit? a d f');
  });

  it('does not count who is passed by for the limit of the unit', () => {
    const lines = tied.map((one) => ({ ...one, unit: one.id === 'a' || one.id === 'e' ? 'u' : one.id }));
    expect(award(lines, [upperShare('4/5', { tieAtCut: 'exclude', maxPerUnit: 1 })])).toBe(
      'a merit, b merit, c merit, d merit',
    );
  });
});

describe('the reason of an upper share', () => {
  it('names place, field and share', () => {
    expect(prizesOf(ten, [upperShare('1/2')]).reasons.get('b')).toEqual({
      given: {
        rule: 0,
        kind: 'upper-share',
        award: 'merit',
        ground: { by: 'share', place: 2, of: 10, share: '1/2', base: 10, tie: null },
      },
      passedBy: [],
    });
  });
});
