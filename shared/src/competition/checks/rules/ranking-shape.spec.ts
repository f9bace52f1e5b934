import { problemsWith } from '../testing/key-cases.js';
import { rankingShape } from './ranking-shape.js';

const known = {
  component: ['practice'],
  criterion: ['A', '10'],
  aspect: ['a', 'm', 'constructor'],
  'measured aspect': ['m'],
  scale: ['scaled'],
};
const problemsOf = (value: unknown, ids: Readonly<Record<string, readonly string[]>> = known) =>
  problemsWith(rankingShape, value, ids);
const wrongKey = (by: unknown) => problemsOf({ keys: [{ by }] });

describe('a ranking', () => {
  it('may leave everything as it usually is', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ keys: [] })).toEqual([]);
  });

  it.each(['share', 'manual', 'draw'])('ends ties by %s', (whenStillTied) => {
    expect(problemsOf({ whenStillTied })).toEqual([]);
  });

  it.each(['', 'Draw', 'constructor', 0, true])('does not end ties by %j', (whenStillTied) => {
    expect(problemsOf({ whenStillTied })).toEqual(['package/unknown-value whenStillTied']);
  });

  it.each([
    'total',
    'scaled',
    'component:practice',
    'criterion:A',
    'criterion:10',
    'aspect:a',
    'aspect:constructor',
    'mark:m',
  ])('ranks by %s, down or up', (by) => {
    expect(problemsOf({ keys: [{ by }, { by, order: 'desc' }, { by, order: 'asc' }] })).toEqual([]);
  });

  it.each([
    ...['component:A', 'component:', 'component', 'criterion:practice', 'aspect:A', 'mark:a', 'mark:', 'mark'],
    ...[
      'total:',
      'Total',
      ' total',
      'scaled:',
      'constructor',
      'constructor:a',
      '__proto__:a',
      'aspect:a ',
      'aspect:a\n',
      ':a',
      'measured aspect:m',
    ],
  ])('does not rank by %j', (by) => {
    expect(wrongKey(by)).toEqual(['package/key-not-in-scheme keys[0].by']);
  });

  it.each([5, '', {}, ['total']])('does not rank by %j at all', (by) => {
    expect(wrongKey(by)).toEqual(['package/not-a-text keys[0].by']);
  });

  it('ranks by time from short to long only', () => {
    expect(problemsOf({ keys: [{ by: 'time', order: 'asc' }] })).toEqual([]);
    expect(problemsOf({ keys: [{ by: 'time' }] })).toEqual(['package/time-descending keys[0]']);
    expect(problemsOf({ keys: [{ by: 'time', order: 'desc' }] })).toEqual(['package/time-descending keys[0]']);
  });

  it('ranks by scaled points only where there is a scale', () => {
    expect(problemsOf({ keys: [{ by: 'scaled' }] }, { ...known, scale: [] })).toEqual([
      'package/key-not-in-scheme keys[0].by',
    ]);
  });

  it('tells a name that goes on for ever in short', () => {
    expect(wrongKey(`aspect:${'x'.repeat(10_000)}`)).toHaveLength(1);
  });

  it('has keys with a name and a direction', () => {
    expect(problemsOf({ keys: [{ order: 'asc' }] })).toEqual(['package/key-missing keys[0]']);
    expect(problemsOf({ keys: [{ by: 'total', order: 'down' }] })).toEqual(['package/unknown-value keys[0].order']);
    expect(problemsOf({ keys: [{ by: 'total', weight: 2 }] })).toEqual(['package/unknown-key keys[0]']);
    expect(problemsOf({ keys: 'total' })).toEqual(['package/not-a-list keys']);
  });
});
