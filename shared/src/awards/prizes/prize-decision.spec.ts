import { describe, expect, it } from '@jest/globals';
import type { PrizeDecision } from '../../competition/index.js';
import { award, byCount, prizesOf, upperShare } from '../testing/award.js';
import { line, linesOf } from '../testing/field-of.js';

const decision = (award: string, entries: readonly string[], division?: string): PrizeDecision => ({
  kind: 'prize',
  award,
  entries,
  ...(division === undefined ? {} : { division }),
});

/** a, then b c d tied, then e, f: two p1, three p2, one p3 — b c d straddle the first cut, where one p1 is left. */
const tied = linesOf([96, 95, 95, 95, 92, 91]);
const undecided = byCount([2, 3, 1], { tieAtCut: 'undecided' });
const decided = (...decisions: PrizeDecision[]) => award(tied, [undecided], { decisions });
const open = 'a p1, e p2, f p3, p1? b c d';

describe('a decision on an award', () => {
  it('gives it to whom it names; the others go on to the next award, with its own count', () => {
    expect(decided(decision('p1', ['c']))).toBe('a p1, b p2, c p1, d p2, e p2, f p3');
  });

  it('is waited for', () => {
    expect(decided()).toBe(open);
  });

  it.each([
    ['names more than the award has left', decision('p1', ['b', 'c'])],
    ['names somebody outside the group', decision('p1', ['e'])],
    ['names somebody outside the group as well', decision('p1', ['b', 'a'])],
    ['is on another award', decision('p2', ['b'])],
    ['is for another division', decision('p1', ['b'], 'students')],
  ])('does not hold when it %s', (_, wrong) => {
    expect(decided(wrong)).toBe(open);
  });

  it('may name its division', () => {
    expect(decided(decision('p1', ['b'], 'all'))).toBe('a p1, b p1, c p2, d p2, e p2, f p3');
  });

  it('may name nobody: the rest of the award lapses', () => {
    expect(decided(decision('p1', []))).toBe('a p1, b p2, c p2, d p2, e p3');
  });

  it('is overruled by a later one that holds, not by one that does not', () => {
    expect(decided(decision('p1', ['b']), decision('p1', ['d']))).toContain('d p1');
    expect(decided(decision('p1', ['b']), decision('p1', ['b', 'c']))).toContain('b p1');
  });

  it('counts a name once', () => {
    expect(decided(decision('p1', ['b', 'b']))).toBe('a p1, b p1, c p2, d p2, e p2, f p3');
  });

  it('is not listened to where ties are included or excluded', () => {
    const given = (tieAtCut: 'include' | 'exclude') => {
      const rules = [byCount([2, 3, 1], { tieAtCut })];
      return award(tied, rules, { decisions: [decision('p1', ['c'])] }) === award(tied, rules);
    };
    expect([given('include'), given('exclude')]).toEqual([true, true]);
  });

  it('on fewer than are left lets nobody below have a better award: the rest lapses', () => {
    const lines = linesOf([96, 95, 95, 95, 95, 91]);
    const rules = [byCount([4, 2, 2], { tieAtCut: 'undecided' })];
    const decisions = [decision('p1', ['c'])];
    expect(award(lines, rules, { decisions })).toBe('a p1, c p1, f p3, p2? b d e');
  });

  it('may be needed again at the next award', () => {
    const lines = linesOf([96, 95, 95, 95, 95, 91]);
    const rules = [byCount([2, 2, 2], { tieAtCut: 'undecided' })];
    const first = decision('p1', ['c']);
    expect(award(lines, rules, { decisions: [first] })).toBe('a p1, c p1, f p3, p2? b d e');
    expect(award(lines, rules, { decisions: [first, decision('p2', ['b', 'e'])] })).toBe(
      'a p1, b p2, c p1, d p3, e p2, f p3',
    );
  });

  it('lets who was not named take a prize of a later rule', () => {
    const rules = [byCount([2], { tieAtCut: 'undecided' }), upperShare('1')];
    expect(award(tied, rules)).toBe('a p1, e merit, f merit, p1? b c d');
    expect(award(tied, rules, { decisions: [decision('p1', ['c'])] })).toBe(
      'a p1, b merit, c p1, d merit, e merit, f merit',
    );
  });
});

describe('a decision at the limit of a unit', () => {
  const lines = [
    line('a', 96, { unit: 'u' }),
    line('b', 95, { unit: 'u' }),
    line('c', 95, { unit: 'u' }),
    line('d', 95, { unit: 'v' }),
    line('e', 92, { unit: 'u' }),
    line('f', 91, { unit: 'v' }),
  ];
  const limited = (counts: readonly number[], maxPerUnit: number, ...decisions: PrizeDecision[]) =>
    award(lines, [byCount(counts, { tieAtCut: 'undecided', maxPerUnit })], { decisions });

  it('is waited for by that unit only', () => {
    expect(limited([1, 9], 2)).toBe('a p1, d p2, f p2, p2? b c');
  });

  it('gives it to whom it names and passes the others of the unit by', () => {
    expect(limited([1, 9], 2, decision('p2', ['c']))).toBe('a p1, c p2, d p2, f p2');
  });

  it('is told as the ground of the prize', () => {
    const rules = [byCount([1, 9], { tieAtCut: 'undecided', maxPerUnit: 2 })];
    const { reasons } = prizesOf(lines, rules, { decisions: [decision('p2', ['c'])] });
    expect(reasons.get('c')?.given?.ground).toMatchObject({ by: 'count', place: 2, tie: 'decided' });
    expect(reasons.get('d')?.given?.ground).toMatchObject({ by: 'count', place: 2, tie: null });
  });

  it('is not listened to before the places are decided', () => {
    const rules = [byCount([1, 9], { tieAtCut: 'undecided', maxPerUnit: 2 })];
    const waiting = [['b', 'c', 'd']];
    const before = award(lines, rules, { waiting });
    expect(award(lines, rules, { waiting, decisions: [decision('p2', ['c'])] })).toBe(before);
    expect(before).toBe('a p1, d p2, f p2');
  });

  it('does not take from the award what nobody got', () => {
    expect(limited([1, 3, 1], 2)).toBe('a p1, d p2, f p3, p2? b c');
    expect(limited([1, 3, 1], 2, decision('p2', ['c']))).toBe('a p1, c p2, d p2, f p2');
  });

  it('that names fewer than the unit may have lets the rest of the award lapse; the others go on', () => {
    // The example on which a second implementation insisted: three of one unit tied, which may have two.
    const three = [...linesOf([9, 9, 9], { unit: 'u' }), line('d', 8)];
    const rules = [byCount([4, 4], { tieAtCut: 'undecided', maxPerUnit: 2 })];
    const decided = (...decisions: PrizeDecision[]) => award(three, rules, { decisions });
    expect(decided()).toBe('d p1, p1? a b c');
    expect(decided(decision('p1', ['a', 'b']))).toBe('a p1, b p1, d p1');
    expect(decided(decision('p1', ['a']))).toBe('a p1, d p2, p2? b c');
    expect(decided(decision('p1', ['a']), decision('p2', ['b']))).toBe('a p1, b p2, d p2');
    expect(decided(decision('p1', []))).toBe('d p2, p2? a b c');
  });

  it('may be needed for two units of one place, each by itself', () => {
    const units = ['u', 'u', 'v', 'v', 'w'].map((unit, index) => line('abcde'[index] ?? '', 9, { unit }));
    const rules = [byCount([5, 5], { tieAtCut: 'undecided', maxPerUnit: 1 })];
    const decided = (...decisions: PrizeDecision[]) => award([...units, line('f', 8)], rules, { decisions });
    expect(decided()).toBe('e p1, f p2, p1? a b, p1? c d');
    expect(decided(decision('p1', ['a']))).toBe('a p1, e p1, f p1, p1? c d');
    expect(decided(decision('p1', ['a']), decision('p1', ['d']))).toBe('a p1, d p1, e p1, f p1');
  });

  it('in an upper share leaves the places below alone', () => {
    const rules = [upperShare('1', { tieAtCut: 'undecided', maxPerUnit: 1 })];
    const three = [...linesOf([9, 9], { unit: 'u' }), line('c', 8, { unit: 'u' }), line('d', 7)];
    expect(award(three, rules, { decisions: [decision('merit', [])] })).toBe('c merit, d merit');
    expect(award(three, rules, { decisions: [decision('merit', ['b'])] })).toBe('b merit, d merit');
    expect(award(three, rules)).toBe('d merit, merit? a b');
  });

  it('does not hold when it names more than the unit may have', () => {
    expect(limited([1, 9], 2, decision('p2', ['b', 'c']))).toBe('a p1, d p2, f p2, p2? b c');
    expect(limited([1, 2], 2, decision('p2', ['b', 'c']))).toBe('a p1, p2? b c d');
  });

  it('is one with the cut when the whole group straddles it', () => {
    expect(limited([1, 2, 1], 2)).toBe('a p1, p2? b c d');
    expect(limited([1, 2, 1], 2, decision('p2', ['b', 'd']))).toBe('a p1, b p2, d p2, f p3');
    expect(limited([1, 2, 1], 2, decision('p2', ['c']))).toBe('a p1, c p2, d p3');
  });
});
