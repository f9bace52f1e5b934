import { describe, expect, it } from '@jest/globals';
import { checkRanking, type Scoring } from '../index.js';

const scoring: Scoring = {
  components: [
    { id: 'theory', criteria: [{ id: 'T', aspects: [{ id: 'T1', max: '100', method: 'points' }] }] },
    {
      id: 'practice',
      criteria: [{ id: 'A', subCriteria: [{ id: 'A1', aspects: [{ id: 'A1a', max: '4', method: 'judgement' }] }] }],
    },
  ],
};
const problemsOf = (value: unknown) => checkRanking(value, scoring).problems.map(({ code, where }) => [code, where]);

describe('checkRanking', () => {
  it('lets keys through that the scheme has', () => {
    const ranking = {
      keys: [
        { by: 'total' },
        { by: 'component:practice', order: 'desc' },
        { by: 'criterion:A' },
        { by: 'aspect:A1a', order: 'asc' },
        { by: 'time', order: 'asc' },
      ],
      whenStillTied: 'share',
    };
    expect(checkRanking(ranking, scoring)).toEqual({ ranking, problems: [] });
  });

  it('lets no keys and an empty list through', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ keys: [] })).toEqual([]);
  });

  it.each(['component:oral', 'criterion:A1', 'aspect:T', 'aspect:', 'component', 'constructor', 'Total', 'scaled'])(
    'refuses the key %s, which the scheme does not have',
    (by) => {
      expect(problemsOf({ keys: [{ by: 'total' }, { by }] })).toEqual([['package/key-not-in-scheme', 'keys[1].by']]);
    },
  );

  it('ranks times from short to long only', () => {
    expect(problemsOf({ keys: [{ by: 'time' }] })).toEqual([['package/time-descending', 'keys[0]']]);
    expect(problemsOf({ keys: [{ by: 'time', order: 'desc' }] })).toEqual([['package/time-descending', 'keys[0]']]);
  });

  it('names what cannot be chosen', () => {
    expect(problemsOf({ whenStillTied: 'toss a coin' })).toEqual([['package/unknown-value', 'whenStillTied']]);
    expect(problemsOf({ keys: [{ by: 'total', order: 'down' }] })).toEqual([
      ['package/unknown-value', 'keys[0].order'],
    ]);
    expect(problemsOf({ keys: ['total'] })).toEqual([['package/not-an-object', 'keys[0]']]);
    expect(checkRanking([], scoring).ranking).toBeNull();
  });
});
