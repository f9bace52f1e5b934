import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Aspect, Combine } from '../../competition/index.js';
import { compareExact, formatDecimal, parseDecimal, round } from '../../numbers/index.js';
import { combineMarks, judgesNeeded, markPoints, type JudgeMark } from '../index.js';

const byJudges = (...values: string[]): JudgeMark[] =>
  values.map((value, index) => ({ judge: `j${index + 1}`, value }));
const pointsBy = (combine: Combine, more: Partial<Aspect> = {}): Aspect =>
  ({ id: 'x', max: '10', method: 'points', combine, ...more }) as Aspect;
const trimmed = pointsBy({ kind: 'trimmed-mean' });
const judged: Aspect = { id: 'j', max: '1.25', method: 'judgement' };
const show = (aspect: Aspect, ...values: string[]) => combineMarks(aspect, byJudges(...values)).points.toFraction();

describe('combining the marks of several judges', () => {
  it('judgement 2, 3, 2 on 1.25 gives 0.97222222', () => {
    const { points } = combineMarks(judged, byJudges('2', '3', '2'));
    expect(points.toFraction()).toBe('35/36');
    expect(formatDecimal(round(points, { digits: 8, mode: 'half-up' }), 8)).toBe('0.97222222');
  });

  it('a trimmed mean drops one best and one worst: 8.0 9.2 9.0 8.8 9.9 gives 9', () => {
    const combined = combineMarks(trimmed, byJudges('8.0', '9.2', '9.0', '8.8', '9.9'));
    expect(combined).toMatchObject({ state: 'complete' });
    expect(combined.points.toFraction()).toBe('9');
    expect(combined.dropped).toEqual([
      { judge: 'j1', value: '8.0' },
      { judge: 'j5', value: '9.9' },
    ]);
    expect(combined.used.map(({ judge }) => judge)).toEqual(['j4', 'j3', 'j2']);
  });

  it('drops of equal extremes just as many as asked', () => {
    const combined = combineMarks(trimmed, byJudges('9', '9', '9', '5', '5'));
    expect(combined.points.toFraction()).toBe('23/3');
    expect(combined.dropped).toHaveLength(2);
    expect(show(pointsBy({ kind: 'trimmed-mean', high: 2, low: 0 }), '9', '9', '9', '5', '5')).toBe('19/3');
  });

  it('the mean is exact', () => {
    expect(show(pointsBy({ kind: 'mean' }), '1', '1', '2')).toBe('4/3');
  });

  it('the median is the middle one, or the mean of the middle two', () => {
    expect(show(pointsBy({ kind: 'median' }), '9', '1', '5')).toBe('5');
    expect(show(pointsBy({ kind: 'median' }), '9', '1', '5', '6')).toBe('11/2');
    expect(show(pointsBy({ kind: 'median' }), '4')).toBe('4');
  });

  it('a sum is cut at the maximum', () => {
    expect(show(pointsBy({ kind: 'sum' }), '3', '4')).toBe('7');
    expect(show(pointsBy({ kind: 'sum' }), '8', '9')).toBe('10');
  });

  it('one mark alone is what it is worth', () => {
    const combined = combineMarks({ id: 's', max: '10', method: 'points' }, [{ value: '7.5' }]);
    expect(combined).toMatchObject({ state: 'complete', vetoed: false, dnf: false, dropped: [] });
    expect(combined.points.toFraction()).toBe('15/2');
  });
});

describe('the marks an aspect needs', () => {
  it('three for judgement, one otherwise, and enough to drop from', () => {
    expect(judgesNeeded(judged)).toBe(3);
    expect(judgesNeeded({ ...judged, minJudges: 5 })).toBe(5);
    expect(judgesNeeded({ id: 's', max: '1', method: 'pass-fail' })).toBe(1);
    expect(judgesNeeded(pointsBy({ kind: 'mean' }))).toBe(1);
    expect(judgesNeeded(trimmed)).toBe(3);
    expect(judgesNeeded(pointsBy({ kind: 'trimmed-mean', high: 2, low: 1 }))).toBe(4);
    expect(judgesNeeded(pointsBy({ kind: 'trimmed-mean' }, { minJudges: 5 }))).toBe(5);
  });

  it('too few leave the aspect incomplete at its running mean', () => {
    const combined = combineMarks(judged, byJudges('2'));
    expect(combined).toMatchObject({ state: 'incomplete', missing: 2, spread: false });
    expect(combined.points.toFraction()).toBe('5/6');
  });

  it('none leave it incomplete at 0', () => {
    const combined = combineMarks(judged, []);
    expect(combined).toMatchObject({ state: 'incomplete', missing: 3, dnf: false, used: [], dropped: [] });
    expect(combined.points.toFraction()).toBe('0');
  });

  it('more than needed are welcome', () => {
    expect(combineMarks(judged, byJudges('2', '2', '3', '3', '3'))).toMatchObject({ state: 'complete' });
  });

  it('plain-mean is content with the marks there are, but not with none', () => {
    const lenient: Aspect = { ...trimmed, whenShort: 'plain-mean' };
    const two = combineMarks(lenient, byJudges('8', '9'));
    expect(two).toMatchObject({ state: 'complete', dropped: [] });
    expect(two.points.toFraction()).toBe('17/2');
    expect(combineMarks(lenient, [])).toMatchObject({ state: 'incomplete', missing: 3 });
  });

  it('a sum grows mark by mark while marks are missing', () => {
    const combined = combineMarks(pointsBy({ kind: 'sum' }, { minJudges: 3 }), byJudges('3', '4'));
    expect(combined).toMatchObject({ state: 'incomplete', missing: 1 });
    expect(combined.points.toFraction()).toBe('7');
  });

  it('levels too far apart must all be given again', () => {
    const combined = combineMarks(judged, byJudges('1', '2', '3'));
    expect(combined).toMatchObject({ state: 'incomplete', spread: true, missing: 3 });
  });

  it('refuses marks that cannot stand together', () => {
    const twice = [
      { judge: 'j1', value: '2' },
      { judge: 'j1', value: '2' },
    ];
    expect(() => combineMarks(judged, twice)).toThrow(expect.objectContaining({ code: 'marking/duplicate-mark' }));
  });
});

describe('veto and dnf among several judges', () => {
  const bands: Aspect = { id: 'b', max: '9', method: 'bands', bands: [{ points: '9' }], combine: { kind: 'mean' } };

  it("one judge's veto is enough", () => {
    const combined = combineMarks({ ...judged, veto: true }, byJudges('3', '3', 'veto'));
    expect(combined).toMatchObject({ state: 'complete', vetoed: true });
    expect(combined.points.toFraction()).toBe('0');
  });

  it('the dnf of one judge counts 0 points', () => {
    const combined = combineMarks(bands, byJudges('1', 'dnf', '1'));
    expect(combined).toMatchObject({ state: 'complete', dnf: false, vetoed: false });
    expect(combined.points.toFraction()).toBe('6');
  });

  it('the entry did not finish when all say so', () => {
    expect(combineMarks(bands, byJudges('dnf', 'dnf'))).toMatchObject({ state: 'complete', dnf: true });
  });
});

describe('laws of combining', () => {
  const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 9 });
  const marksOf = (hundredths: number[]) =>
    byJudges(...hundredths.map((value) => formatDecimal(parseDecimal(String(value)).div(100n))));
  const kinds = fc.constantFrom<Combine>(
    { kind: 'mean' },
    { kind: 'median' },
    { kind: 'sum' },
    { kind: 'trimmed-mean' },
    { kind: 'trimmed-mean', high: 2, low: 0 },
  );

  it('the order of marks never matters', () => {
    const shuffled = values.chain((all) => {
      const marks = marksOf(all);
      return fc.tuple(fc.constant(marks), fc.shuffledSubarray(marks, { minLength: marks.length }));
    });
    fc.assert(
      fc.property(kinds, shuffled, (combine, [marks, moved]) => {
        expect(combineMarks(pointsBy(combine), moved)).toEqual(combineMarks(pointsBy(combine), marks));
      }),
    );
  });

  it("mean, median and trimmed mean lie between the judges' points", () => {
    fc.assert(
      fc.property(kinds, values, (combine, all) => {
        fc.pre(combine.kind !== 'sum');
        const aspect = pointsBy(combine);
        const { points } = combineMarks(aspect, marksOf(all));
        const given = marksOf(all)
          .map(({ value }) => markPoints(aspect, value))
          .sort(compareExact);
        expect(given.at(0)?.lte(points)).toBe(true);
        expect(given.at(-1)?.gte(points)).toBe(true);
      }),
    );
  });

  it('every mark is either used or dropped', () => {
    fc.assert(
      fc.property(kinds, values, (combine, all) => {
        const { used, dropped } = combineMarks(pointsBy(combine), marksOf(all));
        expect(new Set([...used, ...dropped].map(({ judge }) => judge)).size).toBe(all.length);
      }),
    );
  });
});
