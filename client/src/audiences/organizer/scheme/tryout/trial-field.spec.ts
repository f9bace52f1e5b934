import { scoreEntry, type Scoring } from '@jiangsai/shared';
import { trialField } from './trial-field.js';

const scoring: Scoring = {
  criteria: [
    {
      id: 'A',
      aspects: [
        { id: 'a', max: '10', method: 'points' },
        { id: 'p', max: '10', method: 'place', first: '10', step: '2', best: 'low' },
      ],
    },
  ],
};
const own = [
  { aspect: 'a', value: '5' },
  { aspect: 'p', value: '12.5' },
];
const total = (others: string) =>
  scoreEntry(scoring, own, [], trialField(scoring, own, new Map([['p', others]]))).total;

describe('points by place on trial', () => {
  it.each([
    ['', '15.00'],
    ['13, 14', '15.00'],
    ['11.9，13', '13.00'],
    ['11.9 12 13', '11.00'],
    ['12.5、11', '13.00'],
  ])('are taken among “%s”', (others, points) => {
    expect(total(others)).toBe(points);
  });

  it('leave out what is no number', () => {
    expect(total('fast, 11, 1e3')).toBe('13.00');
  });
});
