import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Aspect, BandsAspect } from '../../competition/index.js';
import { checkMark, markPoints } from '../index.js';
import { methodOf } from './index.js';

const bandsOf = (max: string, ...bands: BandsAspect['bands']): Aspect => ({ id: 'b', max, method: 'bands', bands });
const extremes = (aspect: Aspect) => {
  const { best, worst } = methodOf(aspect).extremes();
  checkMark(aspect, best);
  checkMark(aspect, worst);
  return [markPoints(aspect, worst).toFraction(), markPoints(aspect, best).toFraction()];
};

describe('the worst and the best mark', () => {
  const choices = [
    { id: 'a', deduct: '40' },
    { id: 'b', deduct: '10' },
    { id: 'c', deduct: '30' },
  ];
  const levels = choices.map(({ id, deduct }) => ({ id, fraction: `0.${deduct}` }));
  const place = { id: 'p', max: '50', method: 'place', step: '1', best: 'low' } as const;

  it.each<[string, Aspect, [string, string]]>([
    ['points', { id: 'p', max: '10', method: 'points' }, ['0', '10']],
    ['points in steps that miss the maximum', { id: 'p', max: '10', method: 'points', step: '3' }, ['0', '9']],
    ['points in steps above the maximum', { id: 'p', max: '10', method: 'points', step: '12' }, ['0', '0']],
    ['points of a maximum finer than a mark', { id: 'p', max: '0.000000001', method: 'points' }, ['0', '0']],
    ['pass or fail', { id: 'p', max: '0.75', method: 'pass-fail' }, ['0', '3/4']],
    ['pieces', { id: 'p', max: '2', method: 'number-completed', possible: 3 }, ['0', '2']],
    ['choices in percent', { id: 'p', max: '10', method: 'choice', unit: 'percent', choices }, ['6', '9']],
    ['choices in points', { id: 'p', max: '35', method: 'choice', unit: 'points', choices }, ['0', '25']],
    ['ratings', { id: 'p', max: '10', method: 'rating', levels }, ['1', '4']],
    ['levels of judgement', { id: 'p', max: '3', method: 'judgement' }, ['0', '3']],
    ['events', { id: 'p', max: '3', method: 'deduct-per-event', deduct: '0.1' }, ['0', '3']],
    ['events that take nothing', { id: 'p', max: '3', method: 'deduct-per-event', deduct: '0' }, ['3', '3']],
    ['a first place above the maximum', { ...place, first: '60' }, ['0', '50']],
    ['a first place below the maximum', { ...place, first: '40', best: 'high' }, ['0', '40']],
  ])('of %s are worth as much as any mark can be', (_, aspect, worth) => {
    expect(extremes(aspect)).toEqual(worth);
  });

  it.each<[string, Aspect, string]>([
    ['a band between two limits', bandsOf('9', { from: '1', to: '2', points: '7' }), '7'],
    ['a single number', bandsOf('9', { from: '1.5', to: '1.5', points: '7' }), '7'],
    ['an open interval', bandsOf('9', { above: '1', below: '2', points: '7' }), '7'],
    ['an interval that no mark lies in', bandsOf('9', { above: '1', below: '1.000000000001', points: '7' }), '0'],
    ['everything below', bandsOf('9', { below: '1', points: '7' }), '7'],
    ['everything above', bandsOf('9', { above: '1', points: '7' }, { points: '8' }), '8'],
    [
      'a band hidden by an earlier one',
      bandsOf('9', { from: '0', points: '2' }, { from: '1', to: '2', points: '7' }),
      '2',
    ],
    [
      'a band hidden in part',
      bandsOf('9', { from: '0', to: '2', points: '2' }, { from: '1', to: '3', points: '7' }),
      '7',
    ],
    ['a band worth more than the maximum', bandsOf('9', { points: '12' }), '9'],
    ['a contradiction', bandsOf('9', { from: '3', to: '2', points: '7' }), '0'],
    ['no bands', bandsOf('9'), '0'],
    ['limits at the end of all numbers', bandsOf('9', { from: '999999999999999.999999999999', points: '3' }), '3'],
  ])('reach %s, or nothing for who did not finish', (_, aspect, most) => {
    expect(extremes(aspect)).toEqual(['0', most]);
  });

  it('of a difference are the target and not finishing', () => {
    const near = { target: '18', tolerance: '0', step: '0.01', deduct: '1', count: 'started' } as const;
    expect(extremes({ id: 'd', max: '15', method: 'difference', ...near })).toEqual(['0', '15']);
  });

  it('of bands are never beaten by a number between their limits', () => {
    const limit = fc.option(
      fc.integer({ min: 0, max: 12 }).map((half) => String(half / 2)),
      { nil: undefined },
    );
    const band = fc.record({ above: limit, from: limit, to: limit, below: limit, points: fc.nat(9).map(String) });
    const number = fc.integer({ min: -4, max: 28 }).map((quarter) => String(quarter / 4));
    fc.assert(
      fc.property(fc.array(band, { maxLength: 5 }), number, (bands, value) => {
        const aspect = bandsOf('9', ...bands);
        const { best } = methodOf(aspect).extremes();
        expect(markPoints(aspect, value).lte(markPoints(aspect, best))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
