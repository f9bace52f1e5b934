import { describe, expect, it } from '@jest/globals';
import type { Aspect, Scoring } from '../../competition/index.js';
import { explainEntry, placeField, scoreEntry, type EntryMark } from '../index.js';

const mark = (aspect: string, value: string, judge?: string): EntryMark => ({ aspect, value, judge });
const panel = (aspect: string, ...values: string[]) => values.map((value, at) => mark(aspect, value, `j${at + 1}`));

/** The example package: theory 0.3, practice 0.7 of a measured and a judged aspect. */
const welding: Scoring = {
  passMark: '60',
  penaltyLimit: '3',
  components: [
    {
      id: 'theory',
      weight: '0.3',
      passMark: '85',
      criteria: [{ id: 'T', aspects: [{ id: 'T1', max: '100', method: 'points' }] }],
    },
    {
      id: 'practice',
      weight: '0.7',
      criteria: [
        {
          id: 'A',
          aspects: [
            { id: 'A1', max: '16', method: 'bands', bands: [{ from: '0', to: '1', points: '16' }] },
            { id: 'A2', max: '4', method: 'judgement' },
          ],
        },
      ],
    },
  ],
};
const e1 = [mark('T1', '80'), mark('A1', '0.8'), ...panel('A2', '2', '3', '2')];
const one = (aspect: Partial<Aspect>, marks: readonly EntryMark[], more: Partial<Scoring> = {}) => {
  const scoring: Scoring = { ...more, criteria: [{ id: 'C', aspects: [{ id: 'x', max: '10', ...aspect } as Aspect] }] };
  return explainEntry(scoring, marks).criteria[0]?.subCriteria[0]?.aspects[0];
};

describe('the explanation of the example package', () => {
  const example = () => explainEntry(welding, e1, [{ points: '2.5' }, { points: '1' }]);

  it('starts at the total: what the parts bring, what penalties take, what rounding does', () => {
    expect(example()).toMatchObject({
      total: '87.89',
      sum: '90.888888885',
      penalties: { asked: '3.5', limit: '3', taken: '3' },
      floored: false,
      rounded: { from: '87.888888885', to: '87.89', digits: 2, mode: 'half-up' },
      passMark: { passMark: '60', below: false },
      complete: true,
      missing: [],
      criteria: [],
    });
  });

  it('tells of each component its weight, contribution, scale and pass mark', () => {
    expect(example().components).toMatchObject([
      {
        id: 'theory',
        weight: '0.3',
        contribution: '24',
        reached: '80',
        scaledTo: '100',
        outOf: '100',
        rounded: null,
        passMark: { passMark: '85', below: true },
      },
      {
        id: 'practice',
        weight: '0.7',
        contribution: '66.888888885',
        score: { points: '95.55555555', shown: '95.56' },
        reached: '19.11111111',
        scaledTo: '100',
        outOf: '20',
        passMark: null,
      },
    ]);
  });

  it('goes down to each judge’s level and what it was worth', () => {
    const [measured, judged] = example().components[1]?.criteria[0]?.subCriteria[0]?.aspects ?? [];
    expect(measured).toMatchObject({ id: 'A1', method: 'bands', max: '16', by: 'single', rounded: null });
    expect(judged).toMatchObject({
      by: 'mean',
      score: { points: '3.11111111', marks: 3 },
      rounded: { from: '28/9', to: '3.11111111', digits: 8, mode: 'half-up' },
      marks: [
        { judge: 'j1', value: '2', points: '8/3', use: 'used' },
        { judge: 'j2', value: '3', points: '4', use: 'used' },
        { judge: 'j3', value: '2', points: '8/3', use: 'used' },
      ],
    });
  });

  it('carries the same scores as scoring', () => {
    const score = scoreEntry(welding, e1, [{ points: '3.5' }]);
    const told = example();
    expect(told.total).toBe(score.total);
    expect(told.components.map((part) => part.score)).toEqual(Object.values(score.components));
    expect([told.least, told.most]).toEqual([score.least, score.most]);
  });

  it('is plain JSON', () => {
    const told = example();
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });
});

describe('what an explanation tells', () => {
  const trimmed: Partial<Aspect> = { method: 'points', combine: { kind: 'trimmed-mean' } };
  const usesOf = (aspect: Partial<Aspect>, ...values: string[]) =>
    one(aspect, panel('x', ...values))?.marks.map(({ use, points }) => `${use} ${points}`);

  it('which judges’ marks were dropped', () => {
    expect(usesOf(trimmed, '8.0', '9.2', '9.0', '8.8', '9.9')).toEqual([
      'dropped 8',
      'used 9.2',
      'used 9',
      'used 8.8',
      'dropped 9.9',
    ]);
  });

  it('that too few marks have their plain mean', () => {
    expect(one(trimmed, panel('x', '8', '9'))).toMatchObject({
      by: 'plain-mean',
      score: { points: '8.5', missing: 1 },
    });
    expect(one(trimmed, panel('x', '8', '9', '9'))).toMatchObject({ by: 'trimmed-mean' });
  });

  it('that a veto overrules the other judges, and zeroes its criterion', () => {
    const vetoable: Partial<Aspect> = { method: 'judgement', veto: true };
    expect(usesOf(vetoable, '3', 'veto', '3')).toEqual(['dropped 10', 'special 0', 'dropped 10']);
    const scoring: Scoring = {
      criteria: [
        {
          id: 'C',
          aspects: [
            { id: 'x', max: '1', method: 'pass-fail', veto: true },
            { id: 'y', max: '9', method: 'points' },
          ],
        },
      ],
    };
    const [criterion] = explainEntry(scoring, [mark('x', 'veto'), mark('y', '7')]).criteria;
    expect(criterion).toMatchObject({ vetoedBy: ['x'], contribution: '0', subCriteria: [{ points: '7' }] });
  });

  it('that who did not finish counts 0 with one judge, and may be dropped', () => {
    const bands: Partial<Aspect> = { method: 'bands', bands: [{ points: '10' }], combine: { kind: 'mean' } };
    expect(usesOf(bands, '1', 'dnf')).toEqual(['used 10', 'special 0']);
    expect(usesOf({ ...bands, combine: { kind: 'trimmed-mean' } }, '1', 'dnf', '1')).toEqual([
      'used 10',
      'dropped 0',
      'dropped 10',
    ]);
  });

  it('what is missing, in the order of the scheme, and what it can still make', () => {
    const told = explainEntry(welding, panel('A2', '1', '3'));
    expect(told).toMatchObject({
      complete: false,
      missing: [
        { aspect: 'T1', marks: 1, spread: false },
        { aspect: 'A1', marks: 1, spread: false },
        { aspect: 'A2', marks: 3, spread: true },
      ],
      least: { total: '0.00', belowPassMark: true },
      most: { total: '100.00', belowPassMark: false },
    });
  });

  it('that penalties took more than there was', () => {
    const told = explainEntry(
      { criteria: [{ id: 'C', aspects: [{ id: 'x', max: '9', method: 'points' }] }] },
      [mark('x', '1')],
      [{ points: '2' }],
    );
    expect(told).toMatchObject({ total: '0.00', sum: '1', floored: true, rounded: null });
  });

  it('which pass marks the entry is below, that of the total too', () => {
    const told = explainEntry({ ...welding, passMark: '90.90' }, e1);
    expect(told).toMatchObject({ total: '90.89', passMark: { passMark: '90.90', below: true } });
    expect(explainEntry({ ...welding, passMark: '90.89' }, e1).passMark).toEqual({ passMark: '90.89', below: false });
  });

  it('the place that points by place were given for', () => {
    const race: Scoring = {
      criteria: [{ id: 'C', aspects: [{ id: 'x', max: '9', method: 'place', first: '9', step: '2', best: 'low' }] }],
    };
    const field = placeField(
      race,
      ['50', '60', '70'].map((value) => ({
        id: value,
        division: 'all',
        status: 'competed',
        marks: [mark('x', value)],
      })),
    );
    const placed = (value: string) =>
      explainEntry(race, [mark('x', value)], [], field).criteria[0]?.subCriteria[0]?.aspects[0];
    expect(placed('60')).toMatchObject({ place: 2, score: { points: '7', measured: '60' } });
    expect(placed('dnf')).toMatchObject({ place: null, score: { points: '0', dnf: true } });
    expect(explainEntry(race, [mark('x', '60')])).toMatchObject({
      missing: [{ aspect: 'x', marks: 0, spread: false }],
    });
  });

  it('in which sub-criterion an aspect stands', () => {
    const scoring: Scoring = {
      criteria: [
        {
          id: 'C',
          weight: '0.125',
          subCriteria: [
            { id: 'C1', aspects: [{ id: 'x', max: '9', method: 'points' }] },
            { id: 'C2', aspects: [{ id: 'y', max: '9', method: 'points' }] },
          ],
        },
      ],
    };
    expect(explainEntry(scoring, [mark('x', '4'), mark('y', '5')])).toMatchObject({
      total: '1.13',
      sum: '1.125',
      criteria: [
        {
          weight: '0.125',
          contribution: '1.125',
          score: { points: '9' },
          subCriteria: [
            { id: 'C1', points: '4', aspects: [{ id: 'x' }] },
            { id: 'C2', points: '5', aspects: [{ id: 'y' }] },
          ],
        },
      ],
    });
  });

  it('nothing of what scoring refuses', () => {
    expect(() => explainEntry(welding, [mark('T2', '1')])).toThrow(
      expect.objectContaining({ code: 'marking/unknown-aspect' }),
    );
  });
});
