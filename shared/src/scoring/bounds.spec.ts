import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listAspects, type Aspect, type Scoring } from '../competition/index.js';
import { methodOf } from '../marking/methods/index.js';
import { parseDecimal } from '../numbers/index.js';
import { lawRuns } from '../numbers/testing/law-runs.js';
import { scoreEntry, type EntryMark, type EntryScore } from './index.js';
import { anyScoring } from './testing/any-scoring.js';
import { anyMark, anyMarks } from './testing/any-marks.js';

const points = (id: string, more: Partial<Aspect> = {}): Aspect =>
  ({ id, max: '10', method: 'points', ...more }) as Aspect;
const mark = (aspect: string, value: string, judge?: string): EntryMark => ({ aspect, value, judge });
const bounds = ({ least, most }: EntryScore) => [least.total, most.total];

describe('the least and the most that a total can still come to', () => {
  const scoring: Scoring = {
    passMark: '60',
    penaltyLimit: '5',
    components: [
      { id: 'theory', weight: '0.3', passMark: '50', criteria: [{ id: 'T', aspects: [points('t')] }] },
      {
        id: 'practice',
        weight: '0.7',
        criteria: [
          { id: 'A', aspects: [points('a'), points('b', { veto: true })] },
          { id: 'B', weight: '2', aspects: [points('c', { combine: { kind: 'trimmed-mean' } })] },
        ],
      },
    ],
  };

  it('are nothing and everything before the first mark', () => {
    const score = scoreEntry(scoring, []);
    expect(score.least).toEqual({ total: '0.00', belowPassMark: true });
    expect(score.most).toEqual({ total: '100.00', belowPassMark: false });
  });

  it('come closer with each mark, through weights and components', () => {
    const marks = [mark('t', '8'), mark('a', '10'), mark('c', '6', 'j1'), mark('c', '9', 'j2')];
    const score = scoreEntry(scoring, marks);
    // Practice is out of 40: a 10, b 0..10 or a veto of both, c 6..9 × 2.
    expect(bounds(score)).toEqual(['45.00', '90.50']);
    expect(score.components['practice']?.open).toEqual({ least: '30', most: '95' });
    expect(score.criteria['A']?.open).toEqual({ least: '0', most: '20' });
    expect(score.components['theory']).not.toHaveProperty('open');
    expect(bounds(scoreEntry(scoring, [...marks, mark('b', '5')]))).toEqual(['71.25', '81.75']);
  });

  it('keep a component open as long as one of its criteria is', () => {
    const panel = ['6', '7', '9'].map((value) => mark('c', value, value));
    const { criteria, components } = scoreEntry(scoring, [mark('a', '10'), ...panel]);
    // Practice is out of 40: a 10, b 0..10 or a veto of both, c 7 × 2.
    expect(criteria['B']).not.toHaveProperty('open');
    expect(components['practice']?.open).toEqual({ least: '35', most: '85' });
  });

  it('are the total itself when every mark is there', () => {
    const marks = [mark('t', '8'), mark('a', '10'), mark('b', '5'), ...['6', '7', '9'].map((v) => mark('c', v, v))];
    const score = scoreEntry(scoring, marks, [{ points: '7' }]);
    expect(score).toMatchObject({ complete: true, total: '69.75' });
    expect(score.least).toEqual({ total: '69.75', belowPassMark: false });
    expect(score.most).toEqual(score.least);
  });

  it('say when a pass mark can no longer be reached, or no longer be missed', () => {
    const lost = scoreEntry(scoring, [mark('t', '4.99')]);
    expect(lost.most).toEqual({ total: '84.97', belowPassMark: true });
    const safe = scoreEntry({ ...scoring, passMark: '40' }, [mark('t', '5'), mark('a', '10'), mark('b', '10')]);
    expect(safe.least).toEqual({ total: '50.00', belowPassMark: false });
  });

  it('are less after penalties, but never less than nothing', () => {
    expect(bounds(scoreEntry(scoring, [mark('t', '10')], [{ points: '4' }]))).toEqual(['26.00', '96.00']);
    expect(bounds(scoreEntry(scoring, [], [{ points: '4' }]))).toEqual(['0.00', '96.00']);
  });

  it('do not see the end of a veto that one judge gave', () => {
    const panel = points('b', { veto: true, combine: { kind: 'mean' }, minJudges: 3 });
    const vetoed: Scoring = { criteria: [{ id: 'A', aspects: [points('a'), panel] }] };
    expect(bounds(scoreEntry(vetoed, [mark('b', 'veto', 'j1')]))).toEqual(['0.00', '0.00']);
    expect(bounds(scoreEntry(vetoed, [mark('b', '9', 'j1')]))).toEqual(['0.00', '19.67']);
  });

  it('open a spread wholly, with the veto that is in it', () => {
    const judged: Aspect = { id: 'j', max: '3', method: 'judgement', veto: true };
    const spread: Scoring = { criteria: [{ id: 'A', aspects: [points('a'), judged] }] };
    const marks = [mark('a', '10'), mark('j', '1', 'j1'), mark('j', '3', 'j2'), mark('j', 'veto', 'j3')];
    const score = scoreEntry(spread, marks);
    expect(score).toMatchObject({ total: '0.00', complete: false });
    expect(bounds(score)).toEqual(['0.00', '13.00']);
  });
});

describe('laws of bounds', () => {
  const aspectOf = (scoring: Scoring) => listAspects(scoring).map(({ aspect }) => aspect);
  const number = (text: string) => parseDecimal(text);

  /** The marks with every missing one given by `pick`; a panel in spread marks anew. */
  const completed = (scoring: Scoring, marks: readonly EntryMark[], pick: (aspect: Aspect, at: number) => string) => {
    const { aspects } = scoreEntry(scoring, marks);
    return aspectOf(scoring).flatMap((aspect) => {
      const own = marks.filter((one) => one.aspect === aspect.id);
      const score = aspects[aspect.id];
      const given = Array.from({ length: score?.missing ?? 0 }, (_, at) =>
        mark(aspect.id, pick(aspect, at), `new${at}`),
      );
      return score?.spread ? given : [...own, ...given];
    });
  };
  const someEntry = anyScoring().chain((scoring) => fc.tuple(fc.constant(scoring), anyMarks(scoring)));

  it('no completion of the marks leaves them', () => {
    const random = someEntry.chain(([scoring, marks]) => {
      const picks = aspectOf(scoring).map((aspect) => fc.array(anyMark(aspect), { minLength: 9, maxLength: 9 }));
      return fc.tuple(fc.constant(scoring), fc.constant(marks), fc.tuple(...picks));
    });
    fc.assert(
      fc.property(random, ([scoring, marks, picks]) => {
        const at = new Map(aspectOf(scoring).map((aspect, index) => [aspect.id, picks[index] ?? []]));
        const { least, most } = scoreEntry(scoring, marks);
        const all = completed(scoring, marks, (aspect, index) => at.get(aspect.id)?.[index] ?? '');
        const final = scoreEntry(scoring, all);
        fc.pre(final.complete);
        expect(number(final.total).gte(number(least.total))).toBe(true);
        expect(number(final.total).lte(number(most.total))).toBe(true);
        const below = final.belowPassMark.length > 0;
        expect(below && !least.belowPassMark).toBe(false);
        expect(!below && most.belowPassMark).toBe(false);
        expect([final.least.total, final.most.total]).toEqual([final.total, final.total]);
      }),
      lawRuns,
    );
  });

  it('the best and the worst marks reach them', () => {
    fc.assert(
      fc.property(someEntry, ([scoring, marks]) => {
        const { least, most } = scoreEntry(scoring, marks);
        const worst = (aspect: Aspect) => (aspect.veto ? 'veto' : methodOf(aspect).extremes().worst);
        const lowest = scoreEntry(scoring, completed(scoring, marks, worst));
        const highest = scoreEntry(
          scoring,
          completed(scoring, marks, (aspect) => methodOf(aspect).extremes().best),
        );
        // Levels of a panel may not lie so far apart: then it must mark anew, and the bound is only approached.
        if (lowest.complete) expect(lowest.total).toBe(least.total);
        if (highest.complete) expect(highest.total).toBe(most.total);
        if (lowest.complete) expect(lowest.belowPassMark.length > 0).toBe(least.belowPassMark);
        if (highest.complete) expect(highest.belowPassMark.length > 0).toBe(most.belowPassMark);
      }),
      lawRuns,
    );
  });
});
