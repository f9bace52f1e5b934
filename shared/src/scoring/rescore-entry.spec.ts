import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, toJson } from '../canonical/index.js';
import { listAspects, type Aspect, type PlaceAspect, type Scoring } from '../competition/index.js';
import { lawRuns } from '../numbers/testing/law-runs.js';
import { placeField, rescoreEntry, scoreEntry, type EntryMark, type EntryScore, type PlaceField } from './index.js';
import { anyMarks, anyMarksOf } from './testing/any-marks.js';
import { anyAspect, anyPlaceAspect, anyScoring, hundredths } from './testing/any-scoring.js';

const bytes = (score: EntryScore) => canonicalJson(toJson(score));
const only = (aspect: string, marks: readonly EntryMark[]) => marks.filter((mark) => mark.aspect === aspect);
const aspectsOf = (scoring: Scoring) => listAspects(scoring).map(({ aspect }) => aspect);

describe('scoring one changed aspect', () => {
  const speed: PlaceAspect = { id: 'speed', max: '9', method: 'place', first: '9', step: '2', best: 'low', veto: true };
  const care: Aspect = { id: 'care', max: '10', method: 'points' };
  const scoring: Scoring = {
    criteria: [
      { id: 'S', aspects: [speed] },
      { id: 'C', aspects: [care] },
    ],
  };
  const field = (...times: string[]): PlaceField =>
    placeField(
      scoring,
      times.map((value, at) => ({
        id: `${at}`,
        division: 'all',
        status: 'competed',
        marks: value === '' ? [] : [{ aspect: 'speed', value }],
      })),
    );

  it.each(['60', '60.50', 'dnf', 'veto', ''])('takes the place of %j anew when the field has changed', (own) => {
    const marks: EntryMark[] = own === '' ? [] : [{ aspect: 'speed', value: own }];
    const before = scoreEntry(scoring, marks, [], field(own, ''));
    const all = [...marks, { aspect: 'care', value: '7' }];
    const after = rescoreEntry(scoring, before, 'care', only('care', all), field(own, '50', '40'));
    expect(bytes(after)).toBe(bytes(scoreEntry(scoring, all, [], field(own, '50', '40'))));
  });

  it('is provisional again when the field is gone', () => {
    const marks = [{ aspect: 'speed', value: '60' }];
    const before = scoreEntry(scoring, marks, [], field('60'));
    const all = [...marks, { aspect: 'care', value: '7' }];
    expect(bytes(rescoreEntry(scoring, before, 'care', only('care', all)))).toBe(bytes(scoreEntry(scoring, all)));
  });

  it('keeps what penalties took', () => {
    const limited = { ...scoring, penaltyLimit: '3' };
    const before = scoreEntry(limited, [{ aspect: 'care', value: '7' }], [{ points: '2' }, { points: '2' }]);
    expect(rescoreEntry(limited, before, 'care', [{ value: '8' }])).toMatchObject({ penalties: '3', total: '5.00' });
  });

  it('refuses what scoring refuses', () => {
    const before = scoreEntry(scoring, []);
    expect(() => rescoreEntry(scoring, before, 'grace', [{ value: '1' }])).toThrow(
      expect.objectContaining({ code: 'marking/unknown-aspect', params: { aspect: 'grace' } }),
    );
    expect(() => rescoreEntry(scoring, before, 'care', [{ value: '11' }])).toThrow(
      expect.objectContaining({ code: 'marking/out-of-range' }),
    );
    expect(() => rescoreEntry(scoring, before, 'care', [{ value: '1' }, { value: '1' }])).toThrow(
      expect.objectContaining({ code: 'marking/several-marks' }),
    );
  });

  it.each<[string, (aspect: string) => EntryScore]>([
    ['scoring', (aspect) => scoreEntry(scoring, [{ aspect, value: '1' }])],
    ['scoring anew', (aspect) => rescoreEntry(scoring, scoreEntry(scoring, []), aspect, [])],
  ])('a long name that is no aspect is told by its first 64 characters by %s', (_what, score) => {
    expect(() => score('x'.repeat(65))).toThrow(
      expect.objectContaining({ code: 'marking/unknown-aspect', params: { aspect: 'x'.repeat(64) } }),
    );
  });

  it('leaves the score before as it was', () => {
    const before = scoreEntry(scoring, [{ aspect: 'care', value: '7' }]);
    const kept = bytes(before);
    rescoreEntry(scoring, before, 'care', []);
    expect(bytes(before)).toBe(kept);
  });
});

describe('law: incremental = from scratch', () => {
  const schemes = anyScoring(fc.oneof({ weight: 5, arbitrary: anyAspect }, { weight: 1, arbitrary: anyPlaceAspect }));
  const anyNumber = hundredths(-4, 7);

  /** A scheme, a field for its points by place, marks to begin with, penalties, and what each change makes of an aspect. */
  const histories = schemes.chain((scoring) => {
    const aspects = aspectsOf(scoring);
    const change = fc
      .constantFrom(...aspects)
      .chain((aspect) => fc.tuple(fc.constant(aspect.id), fc.oneof(anyMarksOf(aspect), fc.constant([]))));
    return fc.record({
      scoring: fc.constant(scoring),
      numbers: fc.option(fc.array(anyNumber, { maxLength: 4 }), { nil: undefined }),
      start: anyMarks(scoring),
      penalties: fc.array(
        hundredths(0, 3).map((points) => ({ points })),
        { maxLength: 2 },
      ),
      changes: fc.array(change, { minLength: 1, maxLength: 6 }),
    });
  });

  const fieldOf = (scoring: Scoring, numbers: readonly string[] | undefined): PlaceField | undefined => {
    if (!numbers) return undefined;
    const others = numbers.map((value, at) => ({
      id: `${at}`,
      division: 'all',
      status: 'competed' as const,
      marks: aspectsOf(scoring).flatMap(({ id, method }) => (method === 'place' ? [{ aspect: id, value }] : [])),
    }));
    return placeField(scoring, others);
  };

  it('gives the same bytes after any history of marks, changes and removals, stored and read again in between', () => {
    fc.assert(
      fc.property(histories, ({ scoring, numbers, start, penalties, changes }) => {
        const field = fieldOf(scoring, numbers);
        let marks = start;
        let score = scoreEntry(scoring, marks, penalties, field);
        for (const [aspect, own] of changes) {
          marks = [...marks.filter((mark) => mark.aspect !== aspect), ...own];
          const stored = JSON.parse(JSON.stringify(score)) as EntryScore;
          score = rescoreEntry(scoring, stored, aspect, own, field);
          expect(bytes(score)).toBe(bytes(scoreEntry(scoring, marks, penalties, field)));
        }
      }),
      lawRuns,
    );
  });
});
