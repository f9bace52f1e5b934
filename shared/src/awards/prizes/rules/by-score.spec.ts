import { describe, expect, it } from '@jest/globals';
import type { ByScoreRule } from '../../../competition/index.js';
import { award, byCount, prizesOf } from '../../testing/award.js';
import { line, linesOf } from '../../testing/field-of.js';

const rule: ByScoreRule = { rule: 'by-score', award: 'pass', score: '60' };
const lines = linesOf([90, 60, 59.99, 40]);

describe('prizes by score', () => {
  it('go to everybody without a prize who reaches the score', () => {
    expect(award(lines, [rule])).toBe('a pass, b pass');
    expect(award(lines, [byCount([1]), rule])).toBe('a p1, b pass');
    expect(award(lines, [{ ...rule, score: '0' }])).toBe('a pass, b pass, c pass, d pass');
    expect(award(lines, [{ ...rule, score: '90.01' }])).toBe('');
  });

  it('compare the total and not the scaled points', () => {
    const scaled = [line('a', 59, { scaled: '700' }), line('b', 61, { scaled: '10' })];
    expect(award(scaled, [rule], { scale: 'ws700' })).toBe('b pass');
  });

  it('pass by the past champion', () => {
    expect(award([line('x', 99, { status: 'selection-only' }), ...lines], [rule])).toBe('a pass, b pass');
  });

  it('keep a least score of their own', () => {
    expect(award(lines, [{ ...rule, minScore: '70' }])).toBe('a pass');
  });

  it('keep the limit of a unit; who is tied at it gets it', () => {
    const tied = [
      line('a', 90, { unit: 'u' }),
      line('b', 80, { unit: 'u' }),
      line('c', 80, { unit: 'u' }),
      line('d', 70, { unit: 'u' }),
      line('e', 70, { unit: 'v' }),
    ];
    expect(award(tied, [{ ...rule, maxPerUnit: 2 }])).toBe('a pass, b pass, c pass, e pass');
    expect(award(tied, [{ ...rule, maxPerUnit: 1 }])).toBe('a pass, e pass');
    expect(award(tied, [{ ...rule, maxPerUnit: 2 }], { waiting: [['b', 'c']] })).toBe('a pass, e pass');
  });

  it('say which score was reached, and who was passed by', () => {
    const champions = [line('x', 99, { status: 'selection-only' }), line('y', 50, { status: 'selection-only' })];
    const { reasons } = prizesOf([...champions, ...lines], [rule]);
    expect(reasons.get('b')?.given).toEqual({
      rule: 0,
      kind: 'by-score',
      award: 'pass',
      ground: { by: 'score', total: '60.00', score: '60', tie: null },
    });
    expect(reasons.get('x')?.passedBy).toEqual([{ rule: 0, kind: 'by-score', award: 'pass', why: 'selection-only' }]);
    expect(['c', 'y'].map((id) => reasons.has(id))).toEqual([false, false]);
  });
});
