import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Aspect, Component, Criterion, Scoring } from '../competition/index.js';
import { formatDecimal, parseDecimal } from '../numbers/index.js';
import { roundingPoints } from './rounding-points.js';
import { scoreAspects } from './score-aspects.js';
import { scoreComponents, sumOfParts } from './score-components.js';
import { maximumOf, scoreCriteria, weighCriteria, weightOf } from './score-criteria.js';

const points = (id: string, max = '10'): Aspect => ({ id, max, method: 'points' });
const criterion = (id: string, max: string, weight?: string): Criterion => ({ id, weight, aspects: [points(id, max)] });
const show = (value: { toFraction(): string } | undefined) => value?.toFraction();
const exactOf = (numbers: Readonly<Record<string, string>>) =>
  new Map(Object.entries(numbers).map(([id, text]) => [id, parseDecimal(text)]));

describe('rounding points', () => {
  it('have the digits of the text when nothing is said', () => {
    const rounding = roundingPoints();
    const third = parseDecimal('1').div(3n);
    expect(formatDecimal(rounding.aspect(third))).toBe('0.33333333');
    expect(formatDecimal(rounding.component(third))).toBe('0.33333333');
    expect(formatDecimal(rounding.total(third))).toBe('0.33');
    expect(rounding.shown(third)).toBe('0.33');
  });

  it('keep their defaults where only a part is said', () => {
    const rounding = roundingPoints({ total: { mode: 'ceil' }, aspect: { digits: 1 } });
    expect(rounding.shown(parseDecimal('1.231'))).toBe('1.24');
    expect(formatDecimal(rounding.aspect(parseDecimal('1.25')))).toBe('1.3');
  });

  it('what is shown always has the digits of the total', () => {
    expect(roundingPoints({ total: { digits: 0 } }).shown(parseDecimal('99.5'))).toBe('100');
    expect(roundingPoints({ total: { digits: 4 } }).shown(parseDecimal('99.5'))).toBe('99.5000');
  });
});

describe('aspects', () => {
  const scoring: Scoring = { criteria: [{ id: 'A', aspects: [points('a'), points('b')] }] };

  it('are all there, marked or not, in the order of the scheme', () => {
    const scored = scoreAspects(scoring, [{ aspect: 'b', value: '7' }], roundingPoints());
    expect([...scored].map(([id, { score }]) => [id, score.shown, score.state, score.missing])).toEqual([
      ['a', '0.00', 'incomplete', 1],
      ['b', '7.00', 'complete', 0],
    ]);
  });
});

describe('criteria', () => {
  const scoring: Scoring = {
    criteria: [
      { id: 'A', aspects: [points('a'), { id: 'v', max: '1', method: 'pass-fail', veto: true }] },
      { id: 'B', subCriteria: [{ id: 'B1', aspects: [points('b')] }] },
    ],
  };
  const scored = (...marks: [string, string][]) => {
    const given = marks.map(([aspect, value]) => ({ aspect, value }));
    return scoreCriteria(scoring, scoreAspects(scoring, given, roundingPoints()));
  };

  it('add up their aspects, before their weight', () => {
    const sums = scored(['a', '2.5'], ['v', 'pass'], ['b', '4']);
    expect([show(sums.get('A')), show(sums.get('B'))]).toEqual(['7/2', '4']);
  });

  it('are 0 after a veto, whatever else was marked', () => {
    const sums = scored(['a', '10'], ['v', 'veto'], ['b', '4']);
    expect([show(sums.get('A')), show(sums.get('B'))]).toEqual(['0', '4']);
  });

  it('can reach the sum of their maxima', () => {
    const [a, b] = scoring.criteria ?? [];
    expect(a && show(maximumOf(a))).toBe('11');
    expect(b && show(maximumOf(b))).toBe('10');
  });

  it('count once when they have no weight', () => {
    expect(show(weightOf({}))).toBe('1');
    expect(show(weightOf({ weight: '0.125' }))).toBe('1/8');
    expect(show(weightOf({ weight: '0' }))).toBe('0');
    expect(show(weighCriteria([criterion('x', '10', '0.5'), criterion('y', '10')], () => parseDecimal('6')))).toBe('9');
  });
});

describe('components', () => {
  const of = (...components: Component[]): Scoring => ({ components });
  const scaled = (component: Component, reached: string) =>
    show(scoreComponents(of(component), exactOf({ x: reached }), roundingPoints()).get(component.id));

  it('are hundredths of what they can reach', () => {
    expect(scaled({ id: 'c', criteria: [criterion('x', '40')] }, '30')).toBe('75');
    expect(scaled({ id: 'c', criteria: [criterion('x', '40', '3')] }, '30')).toBe('75');
  });

  it('are scaled to something else if the scheme says so', () => {
    expect(scaled({ id: 'c', scaledTo: '1', criteria: [criterion('x', '40')] }, '30')).toBe('3/4');
    expect(scaled({ id: 'c', outOf: '300', criteria: [criterion('x', '40')] }, '30')).toBe('10');
  });

  it('are rounded before they are weighed', () => {
    expect(scaled({ id: 'c', criteria: [criterion('x', '3')] }, '1')).toBe('3333333333/100000000');
  });

  it('add up with their weights, which need not come to 1', () => {
    const scoring = of(
      { id: 'c', weight: '0.3', criteria: [criterion('x', '10')] },
      { id: 'd', weight: '0.3', criteria: [criterion('y', '10')] },
    );
    expect(show(sumOfParts(scoring, new Map(), exactOf({ c: '80', d: '90' })))).toBe('51');
  });

  it('give way to the criteria themselves where there are none', () => {
    const scoring: Scoring = { criteria: [criterion('x', '10', '0.5'), criterion('y', '10')] };
    expect(show(sumOfParts(scoring, exactOf({ x: '7', y: '8' }), new Map()))).toBe('23/2');
  });

  it('never leave 0 and what was promised, as long as marks stay in their limits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (max, part) => {
        const reached = String(part % (max + 1));
        const component: Component = { id: 'c', scaledTo: '100', criteria: [criterion('x', String(max))] };
        const value = scoreComponents(of(component), exactOf({ x: reached }), roundingPoints()).get('c');
        expect(value?.gte(0n) && value.lte(100n)).toBe(true);
      }),
    );
  });
});
