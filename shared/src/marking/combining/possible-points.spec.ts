import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Aspect, Combine } from '../../competition/index.js';
import { compareExact, formatExact, parseDecimal, type Exact } from '../../numbers/index.js';
import { combineMarks, judgesNeeded, markPoints, possiblePoints, type JudgeMark, type PlaceNumbers } from '../index.js';

const byJudges = (values: readonly string[]): JudgeMark[] => values.map((value, at) => ({ judge: `j${at}`, value }));
const possible = (aspect: Aspect, values: readonly string[], field?: PlaceNumbers) => {
  const marks = byJudges(values);
  const found = possiblePoints(aspect, marks, combineMarks(aspect, marks, field), field);
  return found && [formatExact(found.least), formatExact(found.most)];
};
const points = (combine: Combine, more: Partial<Aspect> = {}): Aspect =>
  ({ id: 'p', max: '10', method: 'points', combine, ...more }) as Aspect;
const judged: Aspect = { id: 'j', max: '3', method: 'judgement' };

describe('what missing marks can still make of an aspect', () => {
  it.each<[string, Aspect, string[], [string, string] | null]>([
    ['everything, without any', points({ kind: 'single' }), [], ['0', '10']],
    ['nothing, with all', points({ kind: 'single' }), ['4'], null],
    ['the rest of a mean', points({ kind: 'mean' }, { minJudges: 4 }), ['8', '6'], ['3.5', '8.5']],
    ['a third of a mean', points({ kind: 'mean' }, { minJudges: 3 }), ['9', '10'], ['19/3', '29/3']],
    ['the middle of three', points({ kind: 'median' }, { minJudges: 3 }), ['4', '7'], ['4', '7']],
    ['the middle of four', points({ kind: 'median' }, { minJudges: 4 }), ['0', '0', '8'], ['0', '4']],
    ['more of a sum', points({ kind: 'sum' }, { minJudges: 3 }), ['1', '2'], ['3', '10']],
    ['what trimming lets through', points({ kind: 'trimmed-mean' }), ['4', '7'], ['4', '7']],
    ['nothing that trimming lets through', points({ kind: 'trimmed-mean' }), ['7', '7'], ['7', '7']],
    ['two of five trimmed', points({ kind: 'trimmed-mean' }, { minJudges: 5 }), ['4', '7', '8'], ['11/3', '25/3']],
    ['levels from 0 to 3', judged, ['2', '2'], ['4/3', '7/3']],
    ['a fourth judge', { ...judged, minJudges: 4 }, ['3', '3', '3'], ['2.25', '3']],
    ['a spread, wholly', judged, ['0', '3', '3', '3'], ['0', '3']],
    ['a spread with a veto, wholly', { ...judged, veto: true }, ['1', '3', 'veto'], ['0', '3']],
    ['nothing after a veto', { ...judged, veto: true }, ['3', 'veto'], ['0', '0']],
    ['nothing after a veto of all', { ...judged, veto: true }, ['3', '3', 'veto'], null],
  ])('%s', (_, aspect, values, bounds) => {
    expect(possible(aspect, values)).toEqual(bounds);
  });

  it('is nothing where a plain mean is content with the marks there are', () => {
    const lenient = points({ kind: 'trimmed-mean' }, { whenShort: 'plain-mean' });
    expect(possible(lenient, ['8'])).toBeNull();
    expect(possible(lenient, [])).toEqual(['0', '10']);
  });

  it('starts at the worst that a scheme lets a judge give', () => {
    const choices = [
      { id: 'good', deduct: '10' },
      { id: 'poor', deduct: '40' },
    ];
    expect(possible({ id: 'c', max: '10', method: 'choice', unit: 'percent', choices }, [])).toEqual(['6', '9']);
  });
});

describe('what the rest of a field can still make of points by place', () => {
  const race: Aspect = { id: 's', max: '100', method: 'place', first: '100', step: '5', best: 'low' };
  const field = (open: number, ...numbers: string[]): PlaceNumbers => ({
    numbers: numbers.map((n) => parseDecimal(n)),
    open,
  });

  it.each<[string, string[], PlaceNumbers | undefined, [string, string] | null]>([
    ['nothing, when all are there', ['60'], field(0, '58', '60', '70'), null],
    ['a place for each that may still be better', ['60'], field(2, '58', '60', '70'), ['85', '95']],
    ['down to nothing', ['60'], field(30, '60'), ['0', '100']],
    ['everything for who has no number yet', [], field(1, '58', '60'), ['0', '100']],
    ['nothing for who did not finish', ['dnf'], field(5, '58'), null],
    ['everything, as long as no field is known', ['60'], undefined, ['0', '100']],
  ])('%s', (_, values, numbers, bounds) => {
    expect(possible(race, values, numbers)).toEqual(bounds);
  });

  it('nothing where all places are worth the same, or nothing', () => {
    expect(possible({ ...race, step: '0' }, ['60'], field(9, '60'))).toBeNull();
    expect(possible({ ...race, first: '0' }, ['60'], field(9, '60'))).toBeNull();
  });
});

describe('laws of possible points', () => {
  const kinds = fc.constantFrom<Combine>(
    { kind: 'mean' },
    { kind: 'median' },
    { kind: 'sum' },
    { kind: 'trimmed-mean' },
    { kind: 'trimmed-mean', high: 0, low: 2 },
  );
  const grid = ['0', '2.5', '5', '7.5', '10'];
  const someMarks = fc.array(fc.constantFrom(...grid), { maxLength: 4 });

  /** Every way to give the missing marks, out of all marks there are. */
  const completions = (values: readonly string[], missing: number): string[][] =>
    missing === 0 ? [[...values]] : grid.flatMap((next) => completions([...values, next], missing - 1));

  it('every completion lies between them, and both are reached', () => {
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 4 }), someMarks, (combine, minJudges, values) => {
        const aspect = points(combine, { minJudges, step: '2.5' });
        const missing = judgesNeeded(aspect) - values.length;
        fc.pre(missing > 0 && missing <= 3);
        const reached = completions(values, missing).map((all): Exact => combineMarks(aspect, byJudges(all)).points);
        const sorted = reached.sort(compareExact).map(formatExact);
        expect(possible(aspect, values)).toEqual([sorted[0], sorted.at(-1)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a trimmed mean lies between the points of the judges', () => {
    const trims = fc.record({ high: fc.nat(2), low: fc.nat(2) });
    const marks = fc.array(
      fc.integer({ min: 0, max: 1000 }).map((value) => (value / 100).toFixed(2)),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(trims, marks, (trim, values) => {
        const aspect = points({ kind: 'trimmed-mean', ...trim });
        const own = values.map((value) => markPoints(aspect, value)).sort(compareExact);
        const { points: joined } = combineMarks(aspect, byJudges(values));
        expect(own[0]?.lte(joined) && own.at(-1)?.gte(joined)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
