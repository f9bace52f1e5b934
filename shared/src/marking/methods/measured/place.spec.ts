import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PlaceAspect } from '../../../competition/index.js';
import { exact, parseDecimal } from '../../../numbers/index.js';
import { betterFirst, checkMark, combineMarks, markPoints, placeAmong, type PlaceNumbers } from '../../index.js';

/** 速度: the first gets 100, each place behind takes 5 (mail room contest). */
const speed: PlaceAspect = { id: 's', max: '100', method: 'place', first: '100', step: '5', best: 'low' };
const among = (aspect: PlaceAspect, ...numbers: string[]): PlaceNumbers => ({
  numbers: numbers.map((text) => parseDecimal(text)).sort(betterFirst(aspect)),
  open: 0,
});

describe('points by place', () => {
  const field = among(speed, '61.5', '58', '58.00', '70', '90.25');

  it.each([
    ['58', '100'],
    ['61.5', '90'],
    ['70', '85'],
    ['90.25', '80'],
  ])('give %s seconds %s points: equals share the better place', (measured, points) => {
    expect(markPoints(speed, measured, field).toFraction()).toBe(points);
  });

  it.each([
    ['50', '100'],
    ['59', '90'],
    ['95', '75'],
  ])('give who is not in the field the place it would take: %s has %s', (measured, points) => {
    expect(markPoints(speed, measured, field).toFraction()).toBe(points);
  });

  it('begin with the largest number where that is best', () => {
    const throws: PlaceAspect = { ...speed, best: 'high' };
    const far = among(throws, '61.5', '58', '58', '70');
    expect(['70', '61.5', '58', '10'].map((one) => markPoints(throws, one, far).toFraction())).toEqual([
      '100',
      '95',
      '90',
      '80',
    ]);
  });

  it('stay between nothing and the maximum', () => {
    const steep: PlaceAspect = { ...speed, max: '90', step: '60' };
    expect(['58', '61.5', '70'].map((one) => markPoints(steep, one, field).toFraction())).toEqual(['90', '0', '0']);
  });

  it('are those of the first as long as nothing is known of the others, and then the mark stays incomplete', () => {
    expect(markPoints(speed, '90').toFraction()).toBe('100');
    expect(combineMarks(speed, [{ value: '90' }])).toMatchObject({ state: 'incomplete', missing: 0 });
    expect(combineMarks(speed, [{ value: '90' }], field)).toMatchObject({ state: 'complete', missing: 0 });
  });

  it('are none for who did not finish', () => {
    expect(combineMarks(speed, [{ value: 'dnf' }], field)).toMatchObject({
      state: 'complete',
      dnf: true,
      measured: null,
    });
    expect(markPoints(speed, 'dnf', field).toFraction()).toBe('0');
  });

  it('are marked like any measured number', () => {
    expect(() => checkMark(speed, '58.123')).not.toThrow();
    expect(() => checkMark(speed, 'first')).toThrow(expect.objectContaining({ code: 'marking/not-a-number' }));
    expect(() => combineMarks(speed, [{ value: '1' }, { value: '2' }])).toThrow(
      expect.objectContaining({ code: 'marking/several-marks' }),
    );
  });

  it('count who is strictly better', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (list, number) => {
        for (const best of ['low', 'high'] as const) {
          const compare = betterFirst({ best });
          const sorted = list.map((one) => exact(one)).sort(compare);
          const better = list.filter((one) => (best === 'low' ? one < number : one > number)).length;
          expect(placeAmong({ numbers: sorted, open: 0 }, exact(number), compare)).toBe(better + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
