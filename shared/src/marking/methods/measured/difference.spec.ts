import { describe, expect, it } from '@jest/globals';
import type { DifferenceAspect } from '../../../competition/index.js';
import { checkMark, markPoints } from '../../index.js';

/** 车削外圆 Φ18±0.03, each started 0.01 mm beyond takes 1 of 15 (lathe contest). */
const diameter: DifferenceAspect = {
  id: 'd',
  max: '15',
  method: 'difference',
  target: '18',
  tolerance: '0.03',
  step: '0.01',
  deduct: '1',
  count: 'started',
};
const worth = (aspect: DifferenceAspect, value: string) => markPoints(aspect, value).toFraction();

describe('an aspect that loses points by the distance from a target', () => {
  it.each([
    ['18', '15'],
    ['18.03', '15'],
    ['17.97', '15'],
    ['18.0300', '15'],
    ['18.031', '14'],
    ['18.04', '14'],
    ['18.041', '13'],
    ['17.969', '14'],
    ['17.96', '14'],
    ['17.9', '8'],
    ['18.18', '0'],
    ['25', '0'],
    ['-18', '0'],
  ])('counts each started step: %s is worth %s', (measured, points) => {
    expect(worth(diameter, measured)).toBe(points);
  });

  it.each([
    ['18.039', '15'],
    ['18.04', '14'],
    ['18.049', '14'],
    ['18.05', '13'],
    ['17.951', '14'],
  ])('counts complete steps only, if so: %s is worth %s', (measured, points) => {
    expect(worth({ ...diameter, count: 'complete' }, measured)).toBe(points);
  });

  it.each([
    ['both', '18.05', '13'],
    ['both', '17.95', '13'],
    ['over', '18.05', '13'],
    ['over', '17.5', '15'],
    ['under', '17.95', '13'],
    ['under', '18.5', '15'],
  ] as const)('looks on the side %s: %s is worth %s', (side, measured, points) => {
    expect(worth({ ...diameter, side }, measured)).toBe(points);
  });

  it('allows nothing where no tolerance is given', () => {
    const { tolerance: _, ...strict } = diameter;
    expect(worth(strict, '18')).toBe('15');
    expect(worth(strict, '18.000000000001')).toBe('14');
  });

  it('takes the time limit of a lathe contest: 20 minutes, each started minute over takes 1 of 10', () => {
    const time: DifferenceAspect = {
      ...diameter,
      max: '10',
      target: '20',
      tolerance: '0',
      side: 'over',
      step: '1',
    };
    expect(['15', '20', '20.5', '21', '21.1', '30', '31'].map((minutes) => worth(time, minutes))).toEqual([
      '10',
      '10',
      '9',
      '9',
      '8',
      '0',
      '0',
    ]);
  });

  it('is exact where floats are not: 0.1 + 0.2 is three steps of 0.1', () => {
    const tenths: DifferenceAspect = { ...diameter, target: '0', tolerance: '0', step: '0.1' };
    expect(worth(tenths, '0.3')).toBe('12');
  });

  it('accepts what was not finished, and refuses what is no number', () => {
    expect(worth(diameter, 'dnf')).toBe('0');
    for (const value of ['', 'fail', '18,03', '+18']) {
      expect(() => checkMark(diameter, value)).toThrow(expect.objectContaining({ code: 'marking/not-a-number' }));
    }
  });
});
