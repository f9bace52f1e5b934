import { describe, expect, it } from '@jest/globals';
import { award, byShare, prizesOf } from '../../testing/award.js';
import { line, linesOf } from '../../testing/field-of.js';
import { shareCounts } from './by-share.js';

const shares = (list: readonly string[], base: number, more: Parameters<typeof byShare>[1] = {}) => {
  const rule = byShare(list, more);
  return rule.rule === 'by-share' ? shareCounts(rule, base).map(({ count }) => count) : [];
};

describe('the counts of shares', () => {
  it.each([
    // 10/20/30 %, half up, each by itself.
    [['0.1', '0.2', '0.3'], 30, {}, [3, 6, 9]],
    [['0.1', '0.2', '0.3'], 15, {}, [2, 3, 5]],
    [['0.1', '0.2', '0.3'], 14, {}, [1, 3, 4]],
    [['0.1', '0.2', '0.3'], 5, {}, [1, 1, 2]],
    [['0.1', '0.3', '0.6'], 47, {}, [5, 14, 28]],
    [['0.1', '0.2', '0.3'], 15, { rounding: 'floor' as const }, [1, 3, 4]],
    [['0.1', '0.2', '0.3'], 14, { rounding: 'ceil' as const }, [2, 3, 5]],
    [['1/3', '2/3'], 7, {}, [2, 5]],
    [['1/3', '1/3'], 3, { rounding: 'floor' as const }, [1, 1]],
    // An award that comes to 0 leaves 0 for those after it.
    [['0.1', '0.2', '0.3'], 4, {}, [0, 0, 0]],
    [['0.5', '0.1', '0.5'], 4, {}, [2, 0, 0]],
    [['0.1', '0.2', '0.3'], 4, { atLeast: 1 }, [1, 1, 1]],
    [['0.1', '0.2', '0.3'], 0, { atLeast: 2 }, [2, 2, 2]],
    [['0', '1'], 9, {}, [0, 0]],
    [['0.1'], 0, {}, [0]],
  ])('%j of %i with %j are %j', (list, base, more, expected) => {
    expect(shares(list, base, more)).toEqual(expected);
  });
});

describe('prizes by share', () => {
  const ten = linesOf([99, 98, 97, 96, 95, 94, 93, 92, 91, 90]);

  it('go down the list like counts', () => {
    expect(award(ten, [byShare(['0.1', '0.2', '0.3'])])).toBe('a p1, b p2, c p2, d p3, e p3, f p3');
  });

  it('are shares of the base, also of those who get nothing', () => {
    const more = [line('x', 1, { note: 'incomplete' }), line('y', 1, { status: 'absent' })];
    expect(award([...ten.slice(0, 4), ...more], [byShare(['1/5'])])).toBe('a p1');
    expect(award([...ten.slice(0, 4), ...more], [byShare(['1/3'], { base: 'registered' })])).toBe('a p1, b p1');
    expect(award([...ten.slice(0, 4), ...more], [byShare(['1/2'], { base: 'placed' })])).toBe('a p1, b p1');
  });

  it('keep limits and ties of counts', () => {
    const lines = [line('a', 9, { unit: 'u' }), line('b', 8, { unit: 'u' }), line('c', 7), line('d', 7)];
    expect(award(lines, [byShare(['0.5'], { maxPerUnit: 1, tieAtCut: 'exclude' })])).toBe('a p1');
    expect(award(lines, [byShare(['0.5'], { maxPerUnit: 1 })])).toBe('a p1, c p1, d p1');
  });

  it('say from which field they came', () => {
    expect(prizesOf(ten, [byShare(['0.1'])]).reasons.get('a')?.given).toEqual({
      rule: 0,
      kind: 'by-share',
      award: 'p1',
      ground: { by: 'count', place: 1, of: 10, count: 1, share: '0.1', base: 10, tie: null },
    });
  });
});
