import { describe, expect, it } from '@jest/globals';
import type { Ranking } from '../../competition/index.js';
import type { RankedEntry } from '../standing.js';
import { sampleEntry, sampleScore, withTotal } from '../testing/sample-entry.js';
import { ListOrder, type OrderOptions } from './list-order.js';

const totalThenTime: Ranking = { keys: [{ by: 'total' }, { by: 'time', order: 'asc' }] };

function sorted(entries: readonly RankedEntry[], ranking: Ranking = {}, options: OrderOptions = {}): string[] {
  const order = new ListOrder(ranking, options);
  const lines = entries.map((entry) => order.lineOf(entry));
  return lines.sort((a, b) => order.compare(a, b)).map(({ entry }) => entry.id);
}

describe('two placed entries', () => {
  const order = new ListOrder(totalThenTime, {});
  const compare = (a: Partial<RankedEntry>, b: Partial<RankedEntry>) =>
    Math.sign(order.compareWithoutId(order.lineOf(sampleEntry(a)), order.lineOf(sampleEntry(b))));
  const better = withTotal('e', '100.00');

  it('are told apart by the first key, even against the worse time', () => {
    expect(compare({ ...better, time: '99' }, { time: '1' })).toBe(-1);
    expect(compare({ time: '1' }, { ...better, time: '99' })).toBe(1);
  });

  it('have totals that are compared as numbers: 100 is more than 90', () => {
    expect(compare(better, {})).toBe(-1);
  });

  it('are told apart by the next key when the first is equal; who misses it comes last', () => {
    expect(compare({ time: '1' }, { time: '2' })).toBe(-1);
    expect(compare({ time: '2' }, {})).toBe(-1);
    expect(compare({}, { time: '2' })).toBe(1);
    expect(compare({}, {})).toBe(0);
  });

  it('are told apart by the first key that differs', () => {
    const telling = (a: Partial<RankedEntry>, b: Partial<RankedEntry>) =>
      order.keyName(order.tellingKey(order.lineOf(sampleEntry(a)), order.lineOf(sampleEntry(b))));
    expect(telling({ ...better, time: '1' }, { time: '2' })).toBe('total');
    expect(telling({ time: '1' }, { time: '2' })).toBe('time');
    expect(telling({ time: '1' }, {})).toBe('time');
    expect(telling({ time: '1' }, { time: '1.0' })).toBeNull();
  });

  it('that are equal on all keys stand by id', () => {
    expect(sorted([sampleEntry({ id: 'b' }), sampleEntry({ id: 'a' })], totalThenTime)).toEqual(['a', 'b']);
  });

  it('have measured numbers compared without rounding: a third is more than 0.333', () => {
    const measuring = (id: string, measured: string) =>
      sampleEntry({
        id,
        score: { ...sampleScore, aspects: { gap: { ...sampleScore.aspects['done']!, measured } } },
      });
    const entries = [measuring('less', '0.333333333333'), measuring('third', '1/3'), measuring('more', '0.334')];
    expect(sorted(entries, { keys: [{ by: 'mark:gap' }] })).toEqual(['more', 'third', 'less']);
    expect(sorted(entries, { keys: [{ by: 'mark:gap', order: 'asc' }] })).toEqual(['less', 'third', 'more']);
  });
});

describe('the order of a list', () => {
  const incomplete = (id: string, total: string, started = true) =>
    sampleEntry({ id, score: { ...sampleScore, total, complete: false, started } });
  const below = (id: string, total: string) =>
    sampleEntry({ id, score: { ...sampleScore, total, belowPassMark: ['total'] } });
  const everybody = [
    sampleEntry({ id: 'absent', status: 'absent' }),
    sampleEntry({ id: 'withdrawn', status: 'withdrawn' }),
    sampleEntry({ id: 'disqualified', status: 'disqualified' }),
    withTotal('guest-9', '9.00', { status: 'guest' }),
    withTotal('guest-10', '10.00', { status: 'guest' }),
    below('below-50', '50.00'),
    below('below-59', '59.00'),
    incomplete('nine', '9.00'),
    incomplete('ten', '10.00'),
    incomplete('waiting', '0.00', false),
    withTotal('placed', '1.00'),
  ];

  it('goes through the parts, the best total first where totals are shown', () => {
    expect(sorted(everybody)).toEqual([
      'placed',
      'ten',
      'nine',
      'waiting',
      'below-59',
      'below-50',
      'guest-10',
      'guest-9',
      'disqualified',
      'withdrawn',
      'absent',
    ]);
  });

  it('puts who has begun among the placed while it runs', () => {
    expect(sorted(everybody, {}, { running: true }).slice(0, 4)).toEqual(['ten', 'nine', 'placed', 'waiting']);
  });

  it('looks at no total below the guests, only at ids in code-unit order', () => {
    const absent = (id: string, total: string) => withTotal(id, total, { status: 'absent' });
    expect(sorted([absent('b', '99'), absent('B', '3'), absent('10', '2'), absent('9', '1')])).toEqual([
      '10',
      '9',
      'B',
      'b',
    ]);
  });

  it('leaves the ranking keys to the placed', () => {
    const slow = withTotal('slow', '60', { status: 'guest', time: '9' });
    const fast = withTotal('fast', '50', { status: 'guest', time: '1' });
    expect(sorted([fast, slow], { keys: [{ by: 'time', order: 'asc' }] })).toEqual(['slow', 'fast']);
  });
});

describe('the key scaled', () => {
  const entries = [withTotal('a', '10'), withTotal('b', '30'), withTotal('c', '20')];
  const ranking: Ranking = { keys: [{ by: 'scaled' }] };

  it('orders by scaled points, who has none last', () => {
    const scaled = new Map([
      ['a', '99'],
      ['c', '101.5'],
    ]);
    expect(sorted(entries, ranking, { scaled })).toEqual(['c', 'a', 'b']);
  });

  it('is the total while marks come in', () => {
    expect(sorted(entries, ranking, { running: true })).toEqual(['b', 'c', 'a']);
  });

  it('does not make official places of nothing', () => {
    expect(() => new ListOrder(ranking, {})).toThrow(TypeError);
  });
});
