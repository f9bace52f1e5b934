import { describe, expect, it } from '@jest/globals';
import type { EntryStatus, Ranking, RankingKeyName, Scoring } from '../competition/index.js';
import { scoreEntry } from '../scoring/index.js';
import { rankEntries, type RankedEntry, type Standing } from './index.js';
import { by, entryWith, twoParts, type Some } from './testing/two-parts.js';

/** Who has a theory mark has one for the gap too. */
const entry = (id: string, some: Some = {}): RankedEntry =>
  entryWith(id, { ...(some.theory !== undefined && { gap: '2' }), ...some });
const both = (id: string, points: number, more: Some = {}) => entry(id, { theory: points, practice: points, ...more });

const standingsOf = (entries: RankedEntry[], ranking?: Ranking, running = false): readonly Standing[] =>
  rankEntries(entries, ranking, { running })[0]?.standings ?? [];
const placesOf = (entries: RankedEntry[], ranking?: Ranking, running = false) =>
  standingsOf(entries, ranking, running).map((line) => `${line.entry} ${line.place ?? '-'}${line.tied ? '=' : ''}`);
describe('places', () => {
  it('go from the best total down', () => {
    expect(placesOf([both('a', 70), both('b', 90), both('c', 80)])).toEqual(['b 1', 'c 2', 'a 3']);
  });

  it('are shared by equal totals: 1, 1, 3', () => {
    expect(placesOf([both('a', 86), both('b', 86), both('c', 80)])).toEqual(['a 1=', 'b 1=', 'c 3']);
  });

  it('compare totals as they are shown', () => {
    const almost = entry('a', { theory: 80.004, practice: 80 });
    expect(placesOf([almost, both('b', 80)])).toEqual(['a 1=', 'b 1=']);
    expect(placesOf([entry('a', { theory: 80.01, practice: 80 }), both('b', 80)])).toEqual(['a 1', 'b 2']);
  });

  it('are counted in each division by itself, divisions as they first appear', () => {
    const entries = [
      both('s1', 70, { division: 'students' }),
      both('w1', 60, { division: 'staff' }),
      both('s2', 90, { division: 'students' }),
    ];
    const divisions = rankEntries(entries);
    expect(divisions.map(({ division }) => division)).toEqual(['students', 'staff']);
    expect(divisions.map(({ standings }) => standings.map(({ entry: id, place }) => [id, place]))).toEqual([
      [
        ['s2', 1],
        ['s1', 2],
      ],
      [['w1', 1]],
    ]);
  });

  it('of nobody are none', () => {
    expect(rankEntries([])).toEqual([]);
  });
});

describe('ranking keys', () => {
  const steady = entry('steady', { theory: 80, practice: 80, gap: '2', time: '100.5' });
  const handy = entry('handy', { theory: 70, practice: 90, gap: '1', time: '120' });

  it('break ties in their order: practice first', () => {
    expect(placesOf([steady, handy])).toEqual(['handy 1=', 'steady 1=']);
    expect(placesOf([steady, handy], by('total', 'component:practice'))).toEqual(['handy 1', 'steady 2']);
    expect(placesOf([steady, handy], by('total', 'component:theory'))).toEqual(['steady 1', 'handy 2']);
  });

  it('name criteria and aspects too', () => {
    expect(placesOf([steady, handy], by('criterion:P'))).toEqual(['handy 1', 'steady 2']);
    expect(placesOf([steady, handy], by('aspect:gap'))).toEqual(['handy 1', 'steady 2']);
    expect(placesOf([steady, handy], by('criterion:Z', 'total'))).toEqual(['handy 1', 'steady 2']);
  });

  it('rank the shorter time first: time, practice, theory', () => {
    expect(placesOf([handy, steady], by('time', 'component:practice'))).toEqual(['steady 1', 'handy 2']);
  });

  it('turn round with asc', () => {
    expect(placesOf([steady, handy], { keys: [{ by: 'component:practice', order: 'asc' }] })).toEqual([
      'steady 1',
      'handy 2',
    ]);
  });

  it('put missing values last, whatever the order, and two missing together', () => {
    const timeless = [both('x', 99), both('y', 98)];
    expect(placesOf([...timeless, handy], by('time'))).toEqual(['handy 1', 'x 2=', 'y 2=']);
  });

  it('measure exactly: the smaller gap goes first with asc, who did not finish last', () => {
    const wide = both('wide', 99, { gap: '1.000000000001' });
    const narrow = both('narrow', 60, { gap: '1' });
    const failed = both('failed', 98, { gap: 'dnf' });
    expect(placesOf([wide, failed, narrow], { keys: [{ by: 'mark:gap', order: 'asc' }] })).toEqual([
      'narrow 1',
      'wide 2',
      'failed 3',
    ]);
    expect(placesOf([wide, failed, narrow], by('mark:gap'))).toEqual(['wide 1', 'narrow 2', 'failed 3']);
  });

  it('an aspect that was not finished has no value', () => {
    const failed = both('failed', 90, { gap: 'dnf' });
    const ascending: Ranking = { keys: [{ by: 'aspect:gap', order: 'asc' }] };
    expect(placesOf([failed, handy], ascending)).toEqual(['handy 1', 'failed 2']);
    expect(placesOf([failed, handy], by('aspect:gap'))).toEqual(['handy 1', 'failed 2']);
  });

  it('none at all tie everybody', () => {
    expect(placesOf([steady, handy], { keys: [] })).toEqual(['handy 1=', 'steady 1=']);
  });

  it.each<RankingKeyName>(['component:oral', 'criterion:constructor', 'aspect:Q', 'mark:P'])(
    'refuse %s, which is not there',
    (key) => {
      expect(() => placesOf([steady], by(key))).toThrow(
        expect.objectContaining({ code: 'package/key-not-in-scheme', params: { by: key } }),
      );
    },
  );
});

describe('entries without a place', () => {
  const everybody = [
    both('gone', 99, { status: 'absent' }),
    both('left', 99, { status: 'withdrawn' }),
    both('out', 99, { status: 'disqualified' }),
    both('guest-b', 50, { status: 'guest' }),
    both('guest-a', 95, { status: 'guest' }),
    entry('half', { theory: 100 }),
    both('champion', 92, { status: 'selection-only' }),
    both('best', 90),
    entry('empty'),
  ];

  it('stand below the placed in a fixed order, each with the reason', () => {
    expect(standingsOf(everybody).map(({ entry: id, place, note }) => [id, place, note])).toEqual([
      ['champion', 1, null],
      ['best', 2, null],
      ['half', null, 'incomplete'],
      ['empty', null, 'incomplete'],
      ['guest-a', null, 'guest'],
      ['guest-b', null, 'guest'],
      ['out', null, 'disqualified'],
      ['left', null, 'withdrawn'],
      ['gone', null, 'absent'],
    ]);
  });

  it('show no score when they were disqualified, withdrew or did not come', () => {
    const hidden = standingsOf(everybody).filter(({ total }) => total === null);
    expect(hidden.map(({ entry: id, components }) => [id, components])).toEqual([
      ['out', {}],
      ['left', {}],
      ['gone', {}],
    ]);
  });

  it('show their running values when marks are missing', () => {
    const half = standingsOf(everybody).find(({ entry: id }) => id === 'half');
    expect(half).toMatchObject({ total: '50.00', components: { theory: '100.00', practice: '0.00' }, tied: false });
  });

  it('below a pass mark come after the incomplete, by total and id', () => {
    const strict: Scoring = { ...twoParts, passMark: '60' };
    const marked = (id: string, points: string): RankedEntry => ({
      ...both(id, 0),
      score: scoreEntry(strict, [
        { aspect: 'T1', value: points },
        { aspect: 'P1', value: points },
        { aspect: 'gap', value: '1' },
      ]),
    });
    const lines = standingsOf([
      marked('low', '40'),
      marked('b', '59'),
      marked('a', '59'),
      marked('ok', '60'),
      entry('none'),
    ]);
    expect(lines.map(({ entry: id, note }) => [id, note])).toEqual([
      ['ok', null],
      ['none', 'incomplete'],
      ['a', 'below-pass-mark'],
      ['b', 'below-pass-mark'],
      ['low', 'below-pass-mark'],
    ]);
  });

  it('below pass marks say which, and nobody else does', () => {
    const parts = twoParts.components?.map((part) => ({ ...part, passMark: '50' }));
    const strict: Scoring = { ...twoParts, components: parts ?? [], passMark: '60' };
    const marked = (id: string, theory: number, practice: number, status?: EntryStatus) =>
      entryWith(id, { theory, practice, gap: '1', status }, strict);
    const lines = standingsOf([
      marked('total', 55, 55),
      marked('theory', 49, 100),
      marked('all', 0, 0),
      marked('guest', 0, 0, 'guest'),
      marked('ok', 60, 60),
      entryWith('begun', { theory: 10 }, strict),
    ]);
    expect(lines.map((line) => [line.entry, line.belowPassMark])).toEqual([
      ['ok', undefined],
      ['begun', undefined],
      ['theory', ['component:theory']],
      ['total', ['total']],
      ['all', ['component:theory', 'component:practice', 'total']],
      ['guest', undefined],
    ]);
  });

  it('make a division incomplete only if they compete or are there for selection', () => {
    const complete = (...entries: RankedEntry[]) => rankEntries(entries)[0]?.complete;
    expect(complete(both('a', 1), entry('g', { status: 'guest' }), entry('x', { status: 'absent' }))).toBe(true);
    expect(complete(both('a', 1), entry('b'))).toBe(false);
    expect(complete(both('a', 1), entry('b', { status: 'selection-only' }))).toBe(false);
  });

  it('are listed in code-unit order, not in the order of a language', () => {
    const ids = ['b', 'a', 'B', 'é', '10', '9'];
    const lines = standingsOf(ids.map((id) => entry(id, { status: 'absent' })));
    expect(lines.map(({ entry: id }) => id)).toEqual(['10', '9', 'B', 'a', 'b', 'é']);
  });
});

describe('scaled points', () => {
  const scaled = new Map([
    ['a', '498'],
    ['b', '512'],
  ]);
  const field = [both('a', 90), both('b', 80), both('gone', 70, { status: 'absent' })];

  it('stand beside the total, null for who has none', () => {
    const lines = rankEntries(field, {}, { scaled })[0]?.standings.map((line) => [line.entry, line.scaled]);
    expect(lines).toEqual([
      ['a', '498'],
      ['b', '512'],
      ['gone', null],
    ]);
  });

  it('are a key', () => {
    const lines = rankEntries(field, by('scaled'), { scaled })[0]?.standings.map((line) => [line.entry, line.place]);
    expect(lines).toEqual([
      ['b', 1],
      ['a', 2],
      ['gone', null],
    ]);
  });

  it('are never missing from places that hang on them', () => {
    expect(() => rankEntries(field, by('total', 'scaled'))).toThrow(TypeError);
    expect(placesOf(field, by('scaled'), true)).toEqual(['a 1', 'b 2', 'gone -']);
  });
});

describe('a running order for a live audience', () => {
  const field = [
    both('done', 70),
    entry('ahead', { theory: 100, practice: 60 }),
    entry('begun', { theory: 90 }),
    entry('waiting'),
    both('guest', 99, { status: 'guest' }),
    entry('champion', { practice: 98, status: 'selection-only' }),
  ];

  it('places who has a mark by the running total, and leaves who has none without a place', () => {
    expect(placesOf(field, undefined, true)).toEqual([
      'ahead 1',
      'done 2',
      'champion 3',
      'begun 4',
      'waiting -',
      'guest -',
    ]);
  });

  it('says whose place may still move', () => {
    const notes = standingsOf(field, undefined, true).map(({ entry: id, note }) => [id, note]);
    expect(Object.fromEntries(notes)).toEqual({
      ahead: null,
      done: null,
      champion: 'incomplete',
      begun: 'incomplete',
      waiting: 'incomplete',
      guest: 'guest',
    });
  });

  it('does not make the standings complete', () => {
    expect(rankEntries(field, {}, { running: true })[0]?.complete).toBe(false);
  });

  it('puts an aspect without a mark behind one that has it', () => {
    const unmarked = entry('unmarked', { practice: 50 });
    expect(placesOf([unmarked, both('marked', 50)], by('aspect:T1'), true)).toEqual(['marked 1', 'unmarked 2']);
  });

  it('is the official order once every mark is there', () => {
    const complete = [both('a', 70), both('b', 90), both('c', 70)];
    expect(rankEntries(complete, {}, { running: true })).toEqual(rankEntries(complete));
  });
});
