import { checkResultRules, type PrizeRule } from '@jiangsai/shared';
import { twoParts } from '../words/testing/phrasing-in.js';
import { blankRule, changeKind, prizeKinds } from './change-kind.js';
import { problemsAt, problemsIn } from './fault-at.js';
import { keyChoices } from './key-choices.js';
import { moveTo, removeAt, replaceAt } from './list-edits.js';
import { put } from './put.js';

describe('an optional key', () => {
  it.each([[undefined], [null], [''], [[]]])('goes away with %j', (nothing) => {
    const rule: { award: string; more?: string | readonly string[] } = { award: 'first', more: '60' };
    expect(put(rule, 'more', nothing)).toEqual({ award: 'first' });
  });

  it('stays with everything that is a value, also 0 and false', () => {
    expect(put<{ count?: number }, 'count'>({}, 'count', 0)).toEqual({ count: 0 });
    expect(put<{ held?: boolean }, 'held'>({}, 'held', false)).toEqual({ held: false });
  });
});

describe('a list', () => {
  const list = ['a', 'b', 'c'];

  it('moves an item up, down and over several', () => {
    expect(moveTo(list, 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moveTo(list, 0, 2)).toEqual(['b', 'c', 'a']);
  });

  it('stays as it is when an item would leave it', () => {
    expect(moveTo(list, 0, -1)).toBe(list);
    expect(moveTo(list, 2, 3)).toBe(list);
    expect(moveTo(list, 7, 0)).toBe(list);
  });

  it('takes another item in, or one out', () => {
    expect(replaceAt(list, 1, 'x')).toEqual(['a', 'x', 'c']);
    expect(removeAt(list, 0)).toEqual(['b', 'c']);
  });
});

describe('a prize rule', () => {
  it('is sound as it begins, but for a score that only the organizer knows', () => {
    const unsound = prizeKinds.filter((kind) => checkResultRules({ prizes: [blankRule(kind)] }, null).rules === null);
    expect(unsound).toEqual(['by-score']);
  });

  const counts: PrizeRule = {
    rule: 'by-count',
    awards: [
      { award: 'gold', count: 1 },
      { award: 'silver', count: 2 },
    ],
    minScore: '60',
    maxPerUnit: 2,
    tieAtCut: 'exclude',
  };

  it('keeps awards and limits when it becomes one of shares', () => {
    expect(changeKind(counts, 'by-share')).toEqual({
      ...counts,
      rule: 'by-share',
      awards: [
        { award: 'gold', share: '' },
        { award: 'silver', share: '' },
      ],
    });
  });

  it('drops what the other kind does not know', () => {
    expect(changeKind(counts, 'worldskills')).toEqual({ rule: 'worldskills', minScore: '60' });
    expect(changeKind(counts, 'by-score')).toEqual({
      rule: 'by-score',
      award: 'gold',
      score: '',
      minScore: '60',
      maxPerUnit: 2,
    });
    expect(changeKind({ rule: 'worldskills' }, 'by-count')).toMatchObject({
      awards: [{ award: 'gold', count: 1 }, {}, {}, {}],
    });
  });

  it('never gets keys that its kind is refused for', () => {
    const full = [
      ...prizeKinds.map(blankRule),
      { ...counts, divisions: ['all'], fieldFrom: 3 },
      { ...blankRule('upper-share'), base: 'placed', countSelectionOnly: true } as PrizeRule,
    ];
    const codes = full.flatMap((rule) =>
      prizeKinds.flatMap((kind) =>
        checkResultRules({ prizes: [changeKind(rule, kind)] }, null).problems.map(({ code }) => code),
      ),
    );
    expect(codes).not.toContain('package/unknown-key');
  });
});

describe('the keys to rank by', () => {
  it('are those of the scheme, and each of them passes the check', () => {
    const keys = keyChoices(twoParts);
    expect(keys).toEqual([
      'total',
      'scaled',
      'time',
      'component:theory',
      'component:practice',
      'criterion:T',
      'criterion:A',
      'mark:A1',
      'aspect:T1',
      'aspect:A1',
    ]);
    const ranking = { keys: keys.map((by) => ({ by, order: 'asc' })) };
    expect(checkResultRules({ ranking }, twoParts).problems).toEqual([]);
  });

  it('are few without a scheme or a scale', () => {
    expect(keyChoices(null)).toEqual(['total', 'time']);
    expect(keyChoices({ ...twoParts, scale: { kind: 'none' } })).not.toContain('scaled');
  });
});

describe('a problem', () => {
  const { problems } = checkResultRules(
    {
      prizes: [
        { rule: 'by-count', awards: [{ award: 'first', count: -1 }, { count: 1 }] },
        { rule: 'by-score', award: '', score: '' },
      ],
    },
    null,
  );

  it('stands at its field, also when the field is missing', () => {
    expect(problemsAt(problems, 'prizes[0].awards[0].count')).toMatchObject([{ code: 'package/not-a-count' }]);
    expect(problemsAt(problems, 'prizes[0].awards[1].award')).toMatchObject([{ code: 'package/key-missing' }]);
    expect(problemsAt(problems, 'prizes[0].awards[1].count')).toEqual([]);
    expect(problemsAt(problems, 'prizes[1].award')).toHaveLength(1);
  });

  it('is counted in the part that it lies in, not in one that begins alike', () => {
    expect(problemsIn(problems, 'prizes[0]')).toHaveLength(2);
    expect(problemsIn(problems, 'prizes[1]')).toHaveLength(2);
    expect(problemsIn(problems, 'prize')).toEqual([]);
  });
});
