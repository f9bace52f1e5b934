import { describe, expect, it } from '@jest/globals';
import type { EntryStatus, PlaceAspect, Scoring } from '../../competition/index.js';
import { formatExact } from '../../numbers/index.js';
import { needsField, placeField, scoreEntry, scoreField, type FieldEntry } from '../index.js';

/** 速度 20 %: the first gets 100, each place behind takes 5; 正确率 (mail room contest). */
const speed: PlaceAspect = {
  id: 'speed',
  max: '100',
  method: 'place',
  first: '100',
  step: '5',
  best: 'low',
  veto: true,
};
const scoring: Scoring = {
  criteria: [
    { id: 'S', weight: '0.2', aspects: [speed] },
    { id: 'R', weight: '0.8', aspects: [{ id: 'right', max: '100', method: 'points' }] },
  ],
};

const entry = (id: string, time: string | null, more: Partial<FieldEntry> = {}): FieldEntry => ({
  id,
  division: 'all',
  status: 'competed',
  marks: [{ aspect: 'right', value: '50' }, ...(time === null ? [] : [{ aspect: 'speed', value: time }])],
  ...more,
});
const numbersOf = (entries: readonly FieldEntry[]) => {
  const speeds = placeField(scoring, entries).get('speed');
  return [speeds?.numbers.map(formatExact), speeds?.open];
};
const totals = (entries: readonly FieldEntry[]) =>
  Object.fromEntries([...scoreField(scoring, entries)].map(([id, { total }]) => [id, total]));

describe('the field of points by place', () => {
  it('is needed only where there are such points', () => {
    expect(needsField(scoring)).toBe(true);
    expect(needsField({ criteria: [{ id: 'A', aspects: [{ id: 'a', max: '1', method: 'pass-fail' }] }] })).toBe(false);
  });

  it('holds the numbers, best first, and how many are to come', () => {
    expect(numbersOf([entry('a', '61.50'), entry('b', '58'), entry('c', null), entry('d', '70')])).toEqual([
      ['58', '61.5', '70'],
      1,
    ]);
  });

  it('leaves out who did not finish or was vetoed, and waits for neither', () => {
    expect(numbersOf([entry('a', 'dnf'), entry('b', '58'), entry('c', 'veto')])).toEqual([['58'], 0]);
  });

  it.each<[EntryStatus, boolean]>([
    ['competed', true],
    ['selection-only', true],
    ['guest', false],
    ['disqualified', false],
    ['withdrawn', false],
    ['absent', false],
  ])('counts an entry that is %s: %s', (status, counts) => {
    expect(numbersOf([entry('a', '58', { status })])).toEqual([counts ? ['58'] : [], 0]);
    expect(numbersOf([entry('a', null, { status })])).toEqual([[], counts ? 1 : 0]);
  });

  it('refuses marks that cannot stand', () => {
    expect(() => placeField(scoring, [entry('a', 'fast')])).toThrow(
      expect.objectContaining({ code: 'marking/not-a-number' }),
    );
  });
});

describe('scoring a whole skill', () => {
  it('gives points by the place among the ranked entries', () => {
    expect(totals([entry('a', '61'), entry('b', '58'), entry('c', '58'), entry('d', '70'), entry('e', 'dnf')])).toEqual(
      {
        a: '58.00',
        b: '60.00',
        c: '60.00',
        d: '57.00',
        e: '40.00',
      },
    );
  });

  it('gives a guest the place it would take, and nobody else another', () => {
    const others = [entry('a', '61'), entry('b', '58')];
    expect(totals([...others, entry('g', '50', { status: 'guest' })])).toEqual({ a: '59.00', b: '60.00', g: '60.00' });
    expect(totals([...others, entry('g', '60', { status: 'guest' })])).toMatchObject({ g: '59.00' });
  });

  it('compares inside a division only', () => {
    const students = { division: 'students' };
    expect(
      totals([entry('a', '61'), entry('b', '58'), entry('s', '90', students), entry('t', '95', students)]),
    ).toEqual({
      a: '59.00',
      b: '60.00',
      s: '60.00',
      t: '59.00',
    });
  });

  it('takes penalties and keeps the order of the entries', () => {
    const scores = scoreField(scoring, [entry('z', '61', { penalties: [{ points: '3' }] }), entry('b', '58')]);
    expect([...scores.keys()]).toEqual(['z', 'b']);
    expect(scores.get('z')).toMatchObject({ total: '56.00', penalties: '3' });
  });

  it('is provisional as long as others are to come', () => {
    const scores = scoreField(scoring, [entry('a', '61'), entry('b', '58'), entry('c', null), entry('d', null)]);
    expect(scores.get('a')).toMatchObject({
      complete: true,
      total: '59.00',
      least: { total: '57.00' },
      most: { total: '59.00' },
    });
    expect(scores.get('a')?.aspects['speed']?.open).toEqual({ least: '85', most: '95' });
    expect(scores.get('c')).toMatchObject({ complete: false, least: { total: '40.00' }, most: { total: '60.00' } });
  });

  it('is settled when the last mark is there', () => {
    const scores = scoreField(scoring, [entry('a', '61'), entry('b', '58'), entry('c', 'dnf')]);
    for (const score of scores.values()) {
      expect(score.complete).toBe(true);
      expect([score.least.total, score.most.total]).toEqual([score.total, score.total]);
    }
  });
});

describe('an entry that is scored without its field', () => {
  it('counts as the first, but stays incomplete and wholly open', () => {
    const score = scoreEntry(scoring, entry('a', '61').marks);
    expect(score).toMatchObject({
      total: '60.00',
      complete: false,
      least: { total: '40.00' },
      most: { total: '60.00' },
    });
    expect(score.aspects['speed']).toMatchObject({ state: 'incomplete', missing: 0, measured: '61' });
  });
});
