import { describe, expect, it } from '@jest/globals';
import type { EntryStatus, RankingKey } from '../competition/index.js';
import type { EntryScore } from '../scoring/index.js';
import { compareByKeys, keyed } from './compare-by-keys.js';
import { keyValue } from './key-value.js';
import { compareStandings } from './list-order.js';
import { noteOf } from './note-of.js';
import type { RankedEntry, Standing, StandingNote } from './standing.js';

const aspect = { points: '3.125', shown: '3.13', state: 'complete', marks: 1, missing: 0, spread: false } as const;
const score: EntryScore = {
  aspects: {
    done: { ...aspect, vetoed: false, dnf: false },
    unfinished: { ...aspect, vetoed: false, dnf: true },
    unmarked: { ...aspect, state: 'incomplete', marks: 0, missing: 1, vetoed: false, dnf: false },
    begun: { ...aspect, state: 'incomplete', marks: 1, missing: 2, vetoed: false, dnf: false },
  },
  criteria: { A: { points: '12.345', shown: '12.35' } },
  components: { practice: { points: '95.55555555', shown: '95.56' } },
  penalties: '0',
  total: '90.89',
  complete: true,
  started: true,
  marked: 4,
  of: 4,
  belowPassMark: [],
};
const entry = (more: Partial<RankedEntry> = {}): RankedEntry => ({
  id: 'e',
  division: 'all',
  status: 'competed',
  score,
  ...more,
});

describe('what an entry is ranked by', () => {
  it.each([
    ['total', '9089/100'],
    ['component:practice', '2389/25'],
    ['criterion:A', '247/20'],
    ['aspect:done', '313/100'],
    ['aspect:begun', '313/100'],
  ] as const)('%s is what is shown', (by, value) => {
    expect(keyValue(entry(), by)?.toFraction()).toBe(value);
  });

  it('a time is exact, and may be missing', () => {
    expect(keyValue(entry({ time: '59.999' }), 'time')?.toFraction()).toBe('59999/1000');
    expect(keyValue(entry({ time: null }), 'time')).toBeNull();
    expect(keyValue(entry(), 'time')).toBeNull();
  });

  it('an aspect without a mark, or not finished, is missing', () => {
    expect(keyValue(entry(), 'aspect:unmarked')).toBeNull();
    expect(keyValue(entry(), 'aspect:unfinished')).toBeNull();
  });

  it.each(['component:A', 'criterion:practice', 'aspect:constructor', 'component:toString'] as const)(
    '%s is refused, because it is not there',
    (by) => {
      expect(() => keyValue(entry(), by)).toThrow(expect.objectContaining({ code: 'package/key-not-in-scheme' }));
    },
  );
});

describe('comparing two entries', () => {
  const keys: readonly RankingKey[] = [{ by: 'total' }, { by: 'time', order: 'asc' }];
  const compare = (a: Partial<RankedEntry>, b: Partial<RankedEntry>) =>
    Math.sign(compareByKeys(keyed(entry(a), keys), keyed(entry(b), keys), keys));
  const better = { score: { ...score, total: '100.00' } };

  it('the better first key decides, even against the worse time', () => {
    expect(compare({ ...better, time: '99' }, { time: '1' })).toBe(-1);
    expect(compare({ time: '1' }, { ...better, time: '99' })).toBe(1);
  });

  it('totals are compared as numbers: 100 is more than 90', () => {
    expect(compare(better, {})).toBe(-1);
  });

  it('the next key decides when the first is equal', () => {
    expect(compare({ time: '1' }, { time: '2' })).toBe(-1);
    expect(compare({ time: '2' }, {})).toBe(-1);
    expect(compare({}, {})).toBe(0);
  });
});

describe('the reason for having no place', () => {
  const incomplete = { ...score, complete: false, belowPassMark: ['total'] };

  it.each<[EntryStatus, StandingNote]>([
    ['absent', 'absent'],
    ['withdrawn', 'withdrawn'],
    ['disqualified', 'disqualified'],
    ['guest', 'guest'],
    ['competed', 'incomplete'],
    ['selection-only', 'incomplete'],
  ])('of %s with everything against it is %s', (status, note) => {
    expect(noteOf(entry({ status, score: incomplete }))).toBe(note);
  });

  it('a pass mark counts once all marks are there', () => {
    expect(noteOf(entry({ score: { ...score, belowPassMark: ['component:practice'] } }))).toBe('below-pass-mark');
  });

  it('there is none for who is complete', () => {
    expect(noteOf(entry())).toBeNull();
    expect(noteOf(entry({ status: 'selection-only' }))).toBeNull();
  });
});

describe('the order of a list', () => {
  const line = (id: string, more: Partial<Standing>): Standing => ({
    entry: id,
    division: 'all',
    place: null,
    tied: false,
    total: null,
    components: {},
    note: null,
    ...more,
  });
  const sorted = (...lines: Standing[]) => [...lines].sort(compareStandings).map((one) => one.entry);

  it('is by place, ten after nine, and by id among the tied', () => {
    expect(sorted(line('x', { place: 10 }), line('b', { place: 9 }), line('a', { place: 9 }))).toEqual(['a', 'b', 'x']);
  });

  it('goes through the groups, the best total first where totals are shown', () => {
    expect(
      sorted(
        line('absent', { note: 'absent' }),
        line('withdrawn', { note: 'withdrawn' }),
        line('disqualified', { note: 'disqualified' }),
        line('guest', { note: 'guest', total: '99.00' }),
        line('below', { note: 'below-pass-mark', total: '50.00' }),
        line('nine', { note: 'incomplete', total: '9.00' }),
        line('ten', { note: 'incomplete', total: '10.00' }),
        line('placed', { place: 1, total: '1.00' }),
      ),
    ).toEqual(['placed', 'ten', 'nine', 'below', 'guest', 'disqualified', 'withdrawn', 'absent']);
  });

  it('puts a running place among the placed', () => {
    expect(sorted(line('later', { place: 2 }), line('running', { place: 1, note: 'incomplete' }))).toEqual([
      'running',
      'later',
    ]);
  });

  it('is by id in code-unit order at last', () => {
    const absent = { note: 'absent' as const };
    expect(sorted(line('b', absent), line('B', absent), line('10', absent), line('9', absent))).toEqual([
      '10',
      '9',
      'B',
      'b',
    ]);
  });
});
