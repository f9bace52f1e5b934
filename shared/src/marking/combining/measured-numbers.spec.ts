import { describe, expect, it } from '@jest/globals';
import type { Aspect, BandsAspect, Combine, DifferenceAspect } from '../../competition/index.js';
import { formatExact } from '../../numbers/index.js';
import { combineMarks } from '../index.js';

const bands = (combine: Combine, more: Partial<BandsAspect> = {}): Aspect => ({
  id: 'b',
  max: '9',
  method: 'bands',
  bands: [{ points: '9' }],
  combine,
  ...more,
});
const measured = (aspect: Aspect, ...values: string[]) => {
  const joined = combineMarks(
    aspect,
    values.map((value, at) => ({ judge: `j${at}`, value })),
  ).measured;
  return joined && formatExact(joined);
};

describe('the measured numbers of the judges', () => {
  it.each<[Combine, string[], string]>([
    [{ kind: 'single' }, ['1.250'], '1.25'],
    [{ kind: 'mean' }, ['1', '1', '2'], '4/3'],
    [{ kind: 'mean' }, ['-1', '-0.5'], '-0.75'],
    [{ kind: 'median' }, ['3', '1', '2'], '2'],
    [{ kind: 'median' }, ['3', '1', '2', '2.5'], '2.25'],
    [{ kind: 'sum' }, ['10', '20', '30.5'], '60.5'],
    [{ kind: 'trimmed-mean' }, ['9.9', '8.0', '9.0', '9.2', '8.8'], '9'],
    [{ kind: 'trimmed-mean', high: 2, low: 0 }, ['4', '1', '2', '3'], '1.5'],
  ])('are joined by %j: %j is %s', (combine, values, joined) => {
    expect(measured(bands(combine), ...values)).toBe(joined);
  });

  it('are not bounded by the maximum of the points', () => {
    expect(measured(bands({ kind: 'sum' }), '1000', '500')).toBe('1500');
  });

  it('leave out who did not finish and who vetoed', () => {
    const vetoed = { veto: true };
    expect(measured(bands({ kind: 'mean' }), 'dnf', '1', '2')).toBe('1.5');
    expect(measured(bands({ kind: 'mean' }, vetoed), 'veto', '1', '2')).toBe('1.5');
    expect(measured(bands({ kind: 'mean' }, vetoed), 'veto', 'dnf')).toBeNull();
  });

  it('have their plain mean if trimming would leave none', () => {
    expect(measured(bands({ kind: 'trimmed-mean' }), 'dnf', '1', '2')).toBe('1.5');
    expect(measured(bands({ kind: 'trimmed-mean' }), 'dnf', 'dnf', '2')).toBe('2');
  });

  it('are trimmed even where too few marks left the points untrimmed', () => {
    const lenient = bands({ kind: 'trimmed-mean' }, { minJudges: 5, whenShort: 'plain-mean' });
    expect(measured(lenient, '1', '5', '9')).toBe('5');
    expect(measured(lenient, '1', '5', '6', '10')).toBe('5.5');
  });

  it('are not there when nobody measured anything', () => {
    expect(measured(bands({ kind: 'mean' }))).toBeNull();
    expect(measured(bands({ kind: 'mean' }), 'dnf', 'dnf')).toBeNull();
  });

  it('are those of difference and place too, and of no other method', () => {
    const difference: DifferenceAspect = {
      id: 'd',
      max: '5',
      method: 'difference',
      target: '10',
      step: '1',
      deduct: '1',
      count: 'started',
    };
    expect(measured({ ...difference, combine: { kind: 'mean' } }, '9.5', '11')).toBe('10.25');
    expect(measured({ id: 'p', max: '5', method: 'place', first: '5', step: '1', best: 'low' }, '12.30')).toBe('12.3');
    expect(measured({ id: 'p', max: '5', method: 'points' }, '3')).toBeNull();
    expect(measured({ id: 'p', max: '5', method: 'deduct-per-event', deduct: '1' }, '3')).toBeNull();
  });
});
