import type { Aspect } from '@jiangsai/shared';
import { markWorth } from './mark-worth.js';

const completed: Aspect = { id: 'A1', max: '1', method: 'number-completed', possible: 3 };
const rating: Aspect = { id: 'A2', max: '2.5', method: 'rating', levels: [{ id: 'good', fraction: '0.85' }] };
const difference: Aspect = {
  id: 'A3',
  max: '5',
  method: 'difference',
  target: '30',
  tolerance: '0.5',
  step: '0.1',
  deduct: '0.5',
  count: 'started',
};
const place: Aspect = { id: 'A4', max: '10', method: 'place', first: '10', step: '1', best: 'low' };

describe('what a mark is worth', () => {
  it.each<[Aspect, string, string]>([
    [completed, '1', '0.33333333'],
    [completed, '3', '1'],
    [rating, 'good', '2.125'],
    [difference, '30.5', '5'],
    [difference, '30.71', '3.5'],
    [difference, '50', '0'],
    [difference, 'dnf', '0'],
  ])('%j gives for %s: %s', (aspect, value, points) => {
    expect(markWorth(aspect, value)).toBe(points);
  });

  it('is not said of what is no mark', () => {
    expect(markWorth(completed, '4')).toBeNull();
    expect(markWorth(rating, 'bad')).toBeNull();
    expect(markWorth(completed, null)).toBeNull();
  });

  it('is not said of a place, which depends on the others', () => {
    expect(markWorth(place, '12.5')).toBeNull();
  });
});
