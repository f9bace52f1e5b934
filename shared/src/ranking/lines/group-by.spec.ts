import { describe, expect, it } from '@jest/globals';
import { groupBy } from './group-by.js';

describe('grouping', () => {
  it('keeps the order of items, and of keys as they first appear', () => {
    const groups = groupBy(['b1', 'a1', 'b2', 'constructor', 'a2'], (word) => word.replace(/\d/, ''));
    expect([...groups]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1', 'a2']],
      ['constructor', ['constructor']],
    ]);
  });

  it('of nothing has no groups', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
