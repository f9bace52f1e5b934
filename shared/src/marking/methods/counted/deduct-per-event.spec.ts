import { describe, expect, it } from '@jest/globals';
import type { Aspect } from '../../../competition/index.js';
import { checkMark, markPoints } from '../../index.js';

describe('an aspect that loses points for each event', () => {
  // 用具摆放: each wrong place takes 1 of 5 (lathe contest).
  const tools: Aspect = { id: 'd', max: '5', method: 'deduct-per-event', deduct: '1' };
  const worth = (aspect: Aspect, value: string) => markPoints(aspect, value).toFraction();

  it.each([
    ['0', '5'],
    ['1', '4'],
    ['5', '0'],
    ['6', '0'],
    ['999999999999999', '0'],
  ])('after %s events is worth %s', (times, points) => {
    expect(worth(tools, times)).toBe(points);
  });

  it('takes parts of points, and nothing if nothing is to be taken', () => {
    expect(worth({ ...tools, deduct: '0.3' }, '3')).toBe('41/10');
    expect(worth({ ...tools, deduct: '0' }, '7')).toBe('5');
  });

  it.each(['-1', '1.0', '0.5', '01', '+1', '', 'two', '1e3', '９', '1000000000000000'])('refuses %j', (value) => {
    expect(() => checkMark(tools, value)).toThrow(expect.objectContaining({ code: 'marking/not-a-count' }));
  });
});
