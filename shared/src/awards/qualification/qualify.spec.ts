import { describe, expect, it } from '@jest/globals';
import type { Decision, Qualification, QualificationDecision } from '../../competition/index.js';
import { factsOf, line, linesOf, standingsOf, type Line } from '../testing/field-of.js';
import { qualify } from './qualify.js';

interface Setting {
  readonly waiting?: readonly (readonly string[])[];
  readonly decisions?: readonly Decision[];
}
/** Who goes through, and `? c d` for a group that waits. */
function through(lines: readonly Line[], rule: Qualification, { waiting, decisions }: Setting = {}): string {
  const [one] = qualify([standingsOf(lines, 'all', waiting)], rule, factsOf(lines), decisions);
  return [one?.qualified.join(' '), ...(one?.undecided ?? []).map((ids) => ids.join(' '))].join(' ? ');
}
const six = linesOf([96, 95, 94, 93, 92, 91]);
const decision = (...entries: string[]): QualificationDecision => ({ kind: 'qualification', entries });

describe('how many go through', () => {
  it.each<[Qualification, string]>([
    [{ top: 3 }, 'a b c'],
    [{ top: 0 }, ''],
    [{ top: 9 }, 'a b c d e f'],
    [{}, 'a b c d e f'],
    [{ share: '1/3' }, 'a b'],
    [{ share: '0.25' }, 'a b'],
    [{ share: '0.25', rounding: 'floor' }, 'a'],
    [{ share: '0.2', rounding: 'ceil' }, 'a b'],
    // Both: the smaller.
    [{ top: 3, share: '1/2' }, 'a b c'],
    [{ top: 2, share: '1/2' }, 'a b'],
    [{ top: 5, share: '1/2' }, 'a b c'],
    [{ minScore: '94' }, 'a b c'],
    [{ top: 2, minScore: '94' }, 'a b'],
    [{ hardCap: '0.4' }, 'a b'],
    [{ top: 4, hardCap: '0.4' }, 'a b'],
  ])('%j: %s', (rule, expected) => {
    expect(through(six, rule)).toBe(expected);
  });

  it('shares are of the base, in which entries for selection only always count', () => {
    const lines = [
      line('champion', 99, { status: 'selection-only' }),
      ...linesOf([96, 95, 94]),
      line('half', 1, { note: 'incomplete' }),
      line('gone', 1, { status: 'absent' }),
      line('guest', 99, { status: 'guest' }),
    ];
    expect(through(lines, { share: '0.5' })).toBe('champion a b');
    expect(through(lines, { share: '0.5', base: 'placed' })).toBe('champion a');
    expect(through(lines, { share: '0.5', base: 'registered' })).toBe('champion a b');
    expect(through(lines, { share: '0.4', base: 'registered' })).toBe('champion a');
  });
});

describe('who may go through', () => {
  it('the placed, past champions too; not guests, unplaced, disqualified', () => {
    const lines = [
      line('champion', 99, { status: 'selection-only' }),
      line('guest', 98, { status: 'guest' }),
      line('out', 97, { status: 'disqualified' }),
      line('half', 97, { note: 'incomplete' }),
      ...six,
    ];
    expect(through(lines, { top: 2 })).toBe('champion a');
  });

  it('not who declined: the next moves up', () => {
    expect(through(six, { top: 3, declined: ['b', 'c'] })).toBe('a d e');
    expect(through(six, { top: 3, declined: ['f'] })).toBe('a b c');
  });

  it('not who is below the least total or a least component: the next moves up', () => {
    const parts = (theory: string) => ({ components: { theory } });
    const lines = [line('a', 90, parts('59.99')), line('b', 80, parts('60.00')), line('c', 70, parts('90.00'))];
    expect(through(lines, { top: 1, minComponents: { theory: '60' } })).toBe('b');
    expect(through(lines, { minComponents: { theory: '60' }, minScore: '75' })).toBe('b');
    expect(through(lines, { minComponents: { oral: '1' } })).toBe('');
    expect(through(lines, { minComponents: { constructor: '0' } })).toBe('');
  });

  it('each division by itself', () => {
    const divisions = [standingsOf(six.slice(0, 2), 'staff'), standingsOf(six.slice(2), 'students')];
    const found = qualify(divisions, { top: 1 }, factsOf(six));
    expect(found.map(({ division, qualified }) => [division, qualified])).toEqual([
      ['staff', ['a']],
      ['students', ['c']],
    ]);
  });
});

describe('limits per unit and delegation', () => {
  const lines = six.map((one, index) => ({ ...one, unit: index < 4 ? 'u' : 'v', delegation: index < 5 ? 'd' : 'e' }));

  it('pass by who is over them; the next moves up', () => {
    expect(through(lines, { top: 3, maxPerUnit: 2 })).toBe('a b e');
    expect(through(lines, { top: 3, maxPerDelegation: 2 })).toBe('a b f');
    expect(through(lines, { top: 4, maxPerUnit: 2, maxPerDelegation: 3 })).toBe('a b e f');
    expect(through(lines, { top: 4, maxPerUnit: 2, maxPerDelegation: 2 })).toBe('a b f');
    expect(through(lines, { maxPerUnit: 1 })).toBe('a e');
  });

  it('let all entries of one unit through that are tied at it', () => {
    const tied = linesOf([96, 95, 95, 95, 91], { unit: 'u', delegation: 'd' });
    expect(through(tied, { maxPerUnit: 2 })).toBe('a b c d');
    expect(through(tied, { maxPerDelegation: 2, tieAtCut: 'none' })).toBe('a b c d');
    expect(through(tied, { maxPerUnit: 1 })).toBe('a');
  });

  it('wait where the places of the tied are still to be decided', () => {
    const tied = linesOf([96, 95, 95, 91], { unit: 'u', delegation: 'u' });
    const waiting = [['b', 'c']];
    expect(through(tied, { maxPerUnit: 2, maxPerDelegation: 2 }, { waiting })).toBe('a');
  });
});

describe('a tie at the cut', () => {
  const tied = linesOf([96, 95, 94, 94, 94, 91]);

  it.each<[Qualification, string]>([
    [{ top: 3 }, 'a b c d e'],
    [{ top: 3, tieAtCut: 'all-through' }, 'a b c d e'],
    [{ top: 3, tieAtCut: 'none' }, 'a b'],
    [{ top: 3, tieAtCut: 'undecided' }, 'a b ? c d e'],
    // All of them fit.
    [{ top: 5, tieAtCut: 'none' }, 'a b c d e'],
    [{ top: 5, tieAtCut: 'undecided' }, 'a b c d e'],
    // A hard cap is never passed: ties that do not fit stay out, and so does everybody below.
    [{ top: 3, hardCap: '5/6' }, 'a b c d e'],
    [{ top: 3, hardCap: '4/6' }, 'a b'],
    [{ hardCap: '4/6' }, 'a b'],
    [{ hardCap: '4/6', tieAtCut: 'undecided' }, 'a b'],
    [{ top: 3, hardCap: '4/6', tieAtCut: 'undecided' }, 'a b ? c d e'],
    [{ hardCap: '5/6' }, 'a b c d e'],
  ])('%j: %s', (rule, expected) => {
    expect(through(tied, rule)).toBe(expected);
  });

  it('is decided by naming who goes through, not more than there is room for', () => {
    const rule: Qualification = { top: 4, tieAtCut: 'undecided' };
    const decided = (...decisions: QualificationDecision[]) => through(tied, rule, { decisions });
    expect(decided(decision('e', 'c'))).toBe('a b c e');
    expect(decided(decision('d'))).toBe('a b d');
    expect(decided(decision())).toBe('a b');
    expect(decided(decision('c', 'd', 'e'))).toBe('a b ? c d e');
    expect(decided(decision('f'))).toBe('a b ? c d e');
    expect(decided(decision('c'), decision('d'))).toBe('a b d');
    expect(decided({ ...decision('c'), division: 'students' })).toBe('a b ? c d e');
    expect(decided({ ...decision('c'), division: 'all' })).toBe('a b c');
    expect(through(tied, { ...rule, hardCap: '1/2' }, { decisions: [decision('c', 'd')] })).toBe('a b ? c d e');
  });

  it('is decided by no decision on something else', () => {
    const decisions: Decision[] = [
      { kind: 'prize', award: 'first', entries: ['c', 'd'] },
      { kind: 'draw', entries: ['c', 'd'], seed: 's' },
    ];
    expect(through(tied, { top: 4, tieAtCut: 'undecided' }, { decisions })).toBe('a b ? c d e');
  });

  it('inside a group whose place is undecided lets none of it through', () => {
    const waiting = [['c', 'd', 'e']];
    expect(through(tied, { top: 3 }, { waiting })).toBe('a b');
    expect(through(tied, { top: 3, tieAtCut: 'undecided' }, { waiting, decisions: [decision('c')] })).toBe('a b');
    expect(through(tied, { top: 5 }, { waiting })).toBe('a b c d e');
  });

  it('counts without who declined', () => {
    expect(through(tied, { top: 3, tieAtCut: 'none', declined: ['d', 'e'] })).toBe('a b c');
  });
});

describe('a stage that is not held', () => {
  const few = [
    line('z', 50),
    line('champion', 99, { status: 'selection-only' }),
    line('half', 97, { note: 'incomplete' }),
    line('failed', 1, { note: 'below-pass-mark' }),
    line('out', 97, { status: 'disqualified' }),
    line('gone', 0, { status: 'absent' }),
    line('guest', 98, { status: 'guest' }),
  ];
  const first = (rule: Qualification) => qualify([standingsOf(few)], rule, factsOf(few))[0];

  it('lets everybody through who competed or is there for selection, whatever the note, by id', () => {
    expect(first({ top: 1, notHeldUpTo: 6 })).toEqual({
      division: 'all',
      qualified: ['champion', 'failed', 'half', 'z'],
      undecided: [],
      held: false,
    });
  });

  it('but not who declined', () => {
    expect(first({ notHeldUpTo: 6, declined: ['half'] })?.qualified).toEqual(['champion', 'failed', 'z']);
  });

  it('is held for one more; guests do not count, all others do', () => {
    expect(first({ top: 1, notHeldUpTo: 5 })).toMatchObject({ qualified: ['champion'], held: true });
    expect(first({ top: 1 })).toMatchObject({ held: true });
  });
});

describe('real qualifications', () => {
  const field = (size: number, theory: (index: number) => number) =>
    Array.from({ length: size }, (_, index) => {
      const id = `e${String(index + 1).padStart(2, '0')}`;
      return line(id, 100 - index, { components: { theory: theory(index).toFixed(2) } });
    });

  it('theory 60 and top 35, not held for 35 or fewer', () => {
    const rule: Qualification = { top: 35, minComponents: { theory: '60' }, notHeldUpTo: 35 };
    expect(
      through(
        field(35, () => 10),
        rule,
      ).split(' '),
    ).toHaveLength(35);
    expect(
      through(
        field(36, () => 60),
        rule,
      ).split(' '),
    ).toHaveLength(35);
    expect(
      through(
        field(40, (index) => (index < 10 ? 59.99 : 60)),
        rule,
      ).split(' '),
    ).toHaveLength(30);
  });

  it('top 30 with all tied at 30', () => {
    const lines = field(33, () => 0).map((one, index) => (index >= 28 && index < 32 ? { ...one, total: 70 } : one));
    expect(through(lines, { top: 30, carryOver: { component: 'theory', weight: '0.3' } }).split(' ')).toHaveLength(32);
  });
});
