import { describe, expect, it } from '@jest/globals';
import type { Component, Ranking, Scoring } from '../../competition/index.js';
import { scoreEntry } from '../../scoring/index.js';
import { rankEntries, type RankedEntry } from '../index.js';

/** Criteria of one points aspect each, under the same id. */
const modules = (sizes: Readonly<Record<string, string>>) =>
  Object.entries(sizes).map(([id, max]) => ({ id, aspects: [{ id, max, method: 'points' as const }] }));
const part = (id: string, weight: string, more: Partial<Component> = {}): Component => ({
  id,
  weight,
  criteria: modules({ [id]: '100' }),
  ...more,
});

function entry(scoring: Scoring, id: string, points: Readonly<Record<string, string>>, time?: string): RankedEntry {
  const marks = Object.entries(points).map(([aspect, value]) => ({ aspect, value }));
  return { id, division: 'all', status: 'competed', time, score: scoreEntry(scoring, marks) };
}
const order = (entries: readonly RankedEntry[], ranking?: Ranking) =>
  rankEntries(entries, ranking).flatMap(({ standings }) =>
    standings.map((line) => [line.entry, line.place, line.total]),
  );

describe('electricians: theory 0.3, practice 0.7; ties by practice, then module 1, then module 2', () => {
  const practice = part('practice', '0.7', { criteria: modules({ m1: '40', m2: '40', m3: '20' }) });
  const scoring: Scoring = { components: [part('theory', '0.3'), practice] };
  const ranking: Ranking = {
    keys: [{ by: 'total' }, { by: 'component:practice' }, { by: 'criterion:m1' }, { by: 'criterion:m2' }],
  };

  it('the better practice goes before the better theory', () => {
    const scholar = entry(scoring, 'scholar', { theory: '90', m1: '30', m2: '30', m3: '10' });
    const hand = entry(scoring, 'hand', { theory: '66.67', m1: '35', m2: '30', m3: '15' });
    expect(order([scholar, hand], ranking)).toEqual([
      ['hand', 1, '76.00'],
      ['scholar', 2, '76.00'],
    ]);
  });

  it('module 1 decides between equal practice, module 2 between equal module 1', () => {
    const even = (id: string, m1: string, m2: string, m3: string) => entry(scoring, id, { theory: '80', m1, m2, m3 });
    const entries = [even('c', '30', '30', '20'), even('b', '30', '35', '15'), even('a', '35', '30', '15')];
    expect(order(entries, ranking).map(([id, place]) => [id, place])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('who is equal in everything shares the place', () => {
    const twin = (id: string) => entry(scoring, id, { theory: '80', m1: '30', m2: '30', m3: '15' });
    expect(order([twin('b'), twin('a')], ranking).map(([id, place]) => [id, place])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });
});

describe('lamp assembly: ties by assembly time, then practice, then theory, then shared', () => {
  const scoring: Scoring = { components: [part('theory', '0.3'), part('practice', '0.7')] };
  const ranking: Ranking = {
    keys: [{ by: 'total' }, { by: 'time', order: 'asc' }, { by: 'component:practice' }, { by: 'component:theory' }],
  };
  const lamp = (id: string, time?: string) => entry(scoring, id, { theory: '80', practice: '80' }, time);

  it('the faster goes first, by fractions of a second, and who has no time last', () => {
    const entries = [lamp('none'), lamp('slow', '1800.5'), lamp('fast', '1800.49')];
    expect(order(entries, ranking).map(([id, place]) => [id, place])).toEqual([
      ['fast', 1],
      ['slow', 2],
      ['none', 3],
    ]);
  });

  it('times are compared as numbers, not as text', () => {
    const entries = [lamp('nine', '900'), lamp('ten', '1000'), lamp('same', '900.0')];
    expect(order(entries, ranking).map(([id, place]) => [id, place])).toEqual([
      ['nine', 1],
      ['same', 1],
      ['ten', 3],
    ]);
  });
});

describe('welders: practice of 300 points counts as 100', () => {
  const practice = part('practice', '0.7', { criteria: modules({ plate: '100', pipe: '100', bend: '100' }) });
  const scoring: Scoring = { components: [part('theory', '0.3'), practice] };

  it('270 of 300 are 90.00', () => {
    const [division] = rankEntries([entry(scoring, 'w', { theory: '80', plate: '95', pipe: '90', bend: '85' })]);
    expect(division?.standings).toMatchObject([{ components: { theory: '80.00', practice: '90.00' }, total: '87.00' }]);
  });
});

describe('lifts: theory 0.25, practice 0.55, defence 0.20, and 60 needed in each', () => {
  const pass = { passMark: '60' };
  const scoring: Scoring = {
    components: [part('theory', '0.25', pass), part('practice', '0.55', pass), part('defence', '0.20', pass)],
  };

  it('a weak part costs the place, however good the total', () => {
    const solid = entry(scoring, 'solid', { theory: '60', practice: '60', defence: '60' });
    const brilliant = entry(scoring, 'brilliant', { theory: '100', practice: '100', defence: '59.99' });
    expect(order([brilliant, solid])).toEqual([
      ['solid', 1, '60.00'],
      ['brilliant', null, '92.00'],
    ]);
  });
});

describe('modules only: ties by the heaviest module down', () => {
  const scoring: Scoring = { criteria: modules({ m1: '40', m2: '30', m3: '20', m4: '10' }) };
  const ranking: Ranking = {
    keys: [{ by: 'total' }, { by: 'criterion:m1' }, { by: 'criterion:m2' }, { by: 'criterion:m3' }],
  };

  it('orders equal totals', () => {
    const entries = [
      entry(scoring, 'late', { m1: '30', m2: '20', m3: '20', m4: '10' }),
      entry(scoring, 'middle', { m1: '30', m2: '30', m3: '10', m4: '10' }),
      entry(scoring, 'early', { m1: '40', m2: '20', m3: '10', m4: '10' }),
    ];
    expect(order(entries, ranking)).toEqual([
      ['early', 1, '80.00'],
      ['middle', 2, '80.00'],
      ['late', 3, '80.00'],
    ]);
  });
});
