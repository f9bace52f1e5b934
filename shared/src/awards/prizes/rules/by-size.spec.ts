import { describe, expect, it } from '@jest/globals';
import type { BySizeRule } from '../../../competition/index.js';
import { award, prizesOf } from '../../testing/award.js';
import { line, linesOf } from '../../testing/field-of.js';
import { sizeCounts } from './by-size.js';

/** 技术能手 by size: up to 10 one, 11 to 30 two, more than 30 three. */
const rule: BySizeRule = {
  rule: 'by-size',
  award: 'expert',
  sizes: [{ upTo: 10, count: 1 }, { upTo: 30, count: 2 }, { count: 3 }],
};

describe('a number by the size of the field', () => {
  it.each([
    [0, 1],
    [10, 1],
    [11, 2],
    [30, 2],
    [31, 3],
    [999, 3],
  ])('of %i is %i', (base, count) => {
    expect(sizeCounts(rule, base)).toEqual([{ award: 'expert', count }]);
  });

  it('is none when no size fits, and the first when several do', () => {
    const small = { ...rule, sizes: [{ upTo: 5, count: 2 }] };
    expect([sizeCounts(small, 5)[0]?.count, sizeCounts(small, 6)[0]?.count]).toEqual([2, 0]);
    expect(
      sizeCounts(
        {
          ...rule,
          sizes: [
            { upTo: 9, count: 4 },
            { upTo: 9, count: 1 },
          ],
        },
        3,
      )[0]?.count,
    ).toBe(4);
    expect(sizeCounts({ ...rule, sizes: [] }, 3)[0]?.count).toBe(0);
  });
});

describe('prizes by size', () => {
  const eleven = linesOf([99, 98, 98, 96, 95, 94, 93, 92, 91, 90, 89]);

  it('go to the best of the field', () => {
    expect(award(eleven.slice(0, 1), [rule])).toBe('a expert');
    expect(award(eleven, [{ ...rule, tieAtCut: 'exclude' }])).toBe('a expert');
    expect(award(eleven, [rule])).toBe('a expert, b expert, c expert');
  });

  it('count the base that the rule names', () => {
    const lines = [...linesOf([9, 8]), ...'klmnopqrs'.split('').map((id) => line(id, 0, { status: 'absent' }))];
    expect(award(lines, [rule])).toBe('a expert');
    expect(award(lines, [{ ...rule, base: 'registered' }])).toBe('a expert, b expert');
  });

  it('say from which field they came', () => {
    expect(prizesOf(eleven, [rule]).reasons.get('c')?.given?.ground).toEqual({
      by: 'count',
      place: 2,
      of: 11,
      count: 2,
      base: 11,
      tie: 'included',
    });
  });
});
