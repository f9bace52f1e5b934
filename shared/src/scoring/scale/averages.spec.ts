import { describe, expect, it } from '@jest/globals';
import { exact } from '../../numbers/index.js';
import { distances, mean, median, squaredDistance } from './averages.js';

const values = (...numbers: readonly number[]) => numbers.map((number) => exact(number));

describe('averages', () => {
  it.each([
    ['one value', values(7), '7', '7'],
    ['two values: half-way', values(1, 2), '3/2', '3/2'],
    ['an odd number of values: the middle one', values(10, 1, 2), '13/3', '2'],
    ['an even number of values: between the middle two', values(9, 1, 4, 2), '4', '3'],
    ['numbers, not texts', values(10, 9, 100), '119/3', '10'],
    ['values that repeat', values(5, 5, 1, 5), '4', '5'],
  ])('of %s', (_what, given, middle, half) => {
    expect(mean(given).toFraction()).toBe(middle);
    expect(median(given).toFraction()).toBe(half);
  });

  it('do not sort what they were given', () => {
    const given = values(3, 1, 2);
    median(given);
    expect(given).toEqual(values(3, 1, 2));
  });

  it('distances have no sign', () => {
    expect(distances(values(1, 4, 9), exact(4))).toEqual(values(3, 0, 5));
  });

  it('squared distances add up', () => {
    expect(squaredDistance(values(1, 4, 9), exact(3)).toFraction()).toBe('41');
  });
});
