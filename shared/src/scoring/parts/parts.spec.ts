import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Aspect, Component, Criterion, Scoring } from '../../competition/index.js';
import { formatDecimal, formatExact, parseDecimal, zero } from '../../numbers/index.js';
import type { AspectScore } from '../entry-score.js';
import { roundingPoints } from '../rounding-points.js';
import { maximumOf, weighCriteria, weightOf } from '../scheme/maxima.js';
import { readScheme } from '../scheme/read-scheme.js';
import { addUp } from './add-up.js';
import { partScore, readPart } from './part-score.js';
import { scoreAspect } from './score-aspect.js';
import { scoreCriterion } from './score-criterion.js';
import { takeOff } from './take-off.js';

const points = (id: string, max = '10', more: Partial<Aspect> = {}): Aspect =>
  ({ id, max, method: 'points', ...more }) as Aspect;
const criterion = (id: string, max: string, weight?: string): Criterion => ({ id, weight, aspects: [points(id, max)] });
const rounding = roundingPoints();

describe('rounding points', () => {
  it('have the digits of the text when nothing is said', () => {
    const third = parseDecimal('1').div(3n);
    expect(formatDecimal(rounding.aspect(third))).toBe('0.33333333');
    expect(formatDecimal(rounding.component(third))).toBe('0.33333333');
    expect(formatDecimal(rounding.total(third))).toBe('0.33');
    expect(rounding.shown(third)).toBe('0.33');
  });

  it('keep their defaults where only a part is said', () => {
    const own = roundingPoints({ total: { mode: 'ceil' }, aspect: { digits: 1 } });
    expect(own.shown(parseDecimal('1.231'))).toBe('1.24');
    expect(formatDecimal(own.aspect(parseDecimal('1.25')))).toBe('1.3');
    expect(own.points.component).toEqual({ digits: 8, mode: 'half-up' });
  });

  it('what is shown always has the digits of the total', () => {
    expect(roundingPoints({ total: { digits: 0 } }).shown(parseDecimal('99.5'))).toBe('100');
    expect(roundingPoints({ total: { digits: 4 } }).shown(parseDecimal('99.5'))).toBe('99.5000');
  });
});

describe('a part', () => {
  const part = (open: boolean) => ({ points: parseDecimal('1.5'), least: zero, most: parseDecimal('2.125'), open });

  it('says what it can still come to as long as it is open', () => {
    expect(partScore(part(true), rounding)).toEqual({
      points: '1.5',
      shown: '1.50',
      open: { least: '0', most: '2.125' },
    });
    expect(partScore(part(false), rounding)).toEqual({ points: '1.5', shown: '1.50' });
  });

  it('is read as it was written', () => {
    const again = readPart(partScore(part(true), rounding));
    expect([again.points, again.least, again.most].map(formatExact)).toEqual(['1.5', '0', '2.125']);
    expect(again.open).toBe(true);
    const settled = readPart({ points: '7' });
    expect([settled.points, settled.least, settled.most].map(formatExact)).toEqual(['7', '7', '7']);
    expect(settled.open).toBe(false);
  });
});

describe('an aspect', () => {
  const mean = points('a', '10', { combine: { kind: 'mean' }, minJudges: 3 });

  it('is rounded once, and its bounds like it', () => {
    const marks = ['1', '1'].map((value, at) => ({ judge: `j${at}`, value }));
    expect(scoreAspect(mean, marks, rounding)).toEqual({
      points: '1',
      shown: '1.00',
      open: { least: '0.66666667', most: '4' },
      state: 'incomplete',
      marks: 2,
      missing: 1,
      spread: false,
      vetoed: false,
      dnf: false,
      measured: null,
    });
  });

  it('is not open any more when it has its marks', () => {
    const marks = ['1', '1', '2'].map((value, at) => ({ judge: `j${at}`, value }));
    expect(scoreAspect(mean, marks, rounding)).not.toHaveProperty('open');
    expect(scoreAspect(mean, marks, rounding)).toMatchObject({ points: '1.33333333', state: 'complete' });
  });
});

describe('a criterion', () => {
  const vetoable: Aspect = { id: 'v', max: '1', method: 'pass-fail', veto: true };
  const scoring: Scoring = { criteria: [{ id: 'A', aspects: [points('a'), vetoable] }] };
  const [read] = readScheme(scoring).criteria;
  const scored = (marks: Record<string, string>) => {
    const scores = [points('a'), vetoable].map((aspect): [string, AspectScore] => {
      const value = marks[aspect.id];
      return [aspect.id, scoreAspect(aspect, value === undefined ? [] : [{ value }], rounding)];
    });
    return read && scoreCriterion(read, Object.fromEntries(scores), rounding);
  };

  it('adds up its aspects', () => {
    expect(scored({ a: '2.5', v: 'pass' })).toEqual({ points: '3.5', shown: '3.50' });
  });

  it('is 0 after a veto, whatever else is marked or missing', () => {
    expect(scored({ a: '10', v: 'veto' })).toEqual({ points: '0', shown: '0.00' });
    expect(scored({ v: 'veto' })).toEqual({ points: '0', shown: '0.00', open: { least: '0', most: '0' } });
  });

  it('can still be vetoed by a mark that is missing', () => {
    expect(scored({ a: '10' })).toEqual({ points: '10', shown: '10.00', open: { least: '0', most: '11' } });
    expect(scored({ v: 'pass' })).toEqual({ points: '1', shown: '1.00', open: { least: '1', most: '11' } });
  });

  it('can reach the sum of its maxima', () => {
    const [own] = scoring.criteria ?? [];
    expect(own && formatExact(maximumOf(own))).toBe('11');
    expect(formatExact(maximumOf({ id: 'B', subCriteria: [{ id: 'B1', aspects: [points('b')] }] }))).toBe('10');
  });

  it('counts once when it has no weight', () => {
    expect(formatExact(weightOf({}))).toBe('1');
    expect(formatExact(weightOf({ weight: '0.125' }))).toBe('0.125');
    expect(formatExact(weightOf({ weight: '0' }))).toBe('0');
    const weighed = weighCriteria([criterion('x', '10', '0.5'), criterion('y', '10')], () => parseDecimal('6'));
    expect(formatExact(weighed)).toBe('9');
  });
});

describe('the total', () => {
  const sums = (scoring: Scoring, reached: Record<string, string>, takenOff = '0') =>
    addUp(readScheme(scoring), (id) => parseDecimal(reached[id] ?? '0'), parseDecimal(takenOff));
  const component = (more: Partial<Component>, reached: string) => {
    const sum = sums({ components: [{ id: 'c', criteria: [criterion('x', '40')], ...more }] }, { x: reached });
    return formatExact(sum.components.get('c')?.points ?? zero);
  };

  it.each<[string, Partial<Component>, string, string]>([
    ['hundredths of what can be reached', {}, '30', '75'],
    ['whatever the weight of a criterion', { criteria: [criterion('x', '40', '3')] }, '30', '75'],
    ['or something else', { scaledTo: '1' }, '30', '0.75'],
    ['out of something else', { outOf: '300' }, '30', '10'],
    ['not cut at what they are scaled to', { outOf: '20' }, '30', '150'],
    ['rounded before they are weighed', { criteria: [criterion('x', '3')] }, '1', '33.33333333'],
  ])('has components that are %s', (_, more, reached, expected) => {
    expect(component(more, reached)).toBe(expected);
  });

  it('adds components up with weights that need not come to 1', () => {
    const scoring: Scoring = {
      components: [
        { id: 'c', weight: '0.3', criteria: [criterion('x', '10')] },
        { id: 'd', weight: '0.3', criteria: [criterion('y', '10')] },
      ],
    };
    const { sum, components } = sums(scoring, { x: '8', y: '9' });
    expect(formatExact(sum)).toBe('51');
    expect(formatExact(components.get('d')?.contribution ?? zero)).toBe('27');
  });

  it('adds the criteria themselves up where there are no components, unrounded', () => {
    const scoring: Scoring = { criteria: [criterion('x', '10', '0.5'), criterion('y', '10')] };
    expect(formatExact(sums(scoring, { x: '7.001', y: '8' }).sum)).toBe('11.5005');
  });

  it.each([
    ['0', '11.50', false],
    ['1.5', '10.00', false],
    ['11.5', '0.00', false],
    ['11.51', '0.00', true],
  ])('less %s is %s', (takenOff, total, floored) => {
    const scoring: Scoring = { criteria: [criterion('x', '10', '0.5'), criterion('y', '10')] };
    const sum = sums(scoring, { x: '7', y: '8' }, takenOff);
    expect([rounding.shown(sum.total), sum.floored]).toEqual([total, floored]);
    expect(formatExact(sum.sum)).toBe('11.5');
  });

  it('cuts penalties at their limit', () => {
    const asked = [{ points: '2.5' }, { points: '1' }];
    const taken = (penaltyLimit?: string) =>
      formatExact(takeOff(readScheme({ criteria: [criterion('x', '1')], penaltyLimit }), asked).taken);
    expect([taken(), taken('3'), taken('3.5'), taken('0')]).toEqual(['3.5', '3', '3.5', '0']);
  });

  it('never leaves 0 and what was promised, as long as marks stay in their limits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (max, part) => {
        const reached = String(part % (max + 1));
        const value = parseDecimal(component({ criteria: [criterion('x', String(max))] }, reached));
        expect(value.gte(0n) && value.lte(100n)).toBe(true);
      }),
    );
  });
});
