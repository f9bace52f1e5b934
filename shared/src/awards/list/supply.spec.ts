import { describe, expect, it } from '@jest/globals';
import { CountedSupply } from './supply.js';

const supplyOf = (...counts: number[]) =>
  new CountedSupply(counts.map((count, index) => ({ award: `p${index + 1}`, count })));
const next = (supply: CountedSupply) => {
  const offer = supply.offer();
  return offer ? `${offer.award} ${offer.left} of ${offer.count ?? '-'}` : null;
};

describe('counted awards', () => {
  it('offer the best of which there is any left', () => {
    expect(next(supplyOf(0, 2, 1))).toBe('p2 2 of 2');
    expect(next(supplyOf(0, 0))).toBeNull();
    expect(next(supplyOf())).toBeNull();
  });

  it('are used one after another, a surplus from the following ones', () => {
    const supply = supplyOf(2, 1, 3);
    supply.use(1);
    expect(next(supply)).toBe('p1 1 of 2');
    supply.use(3);
    expect(next(supply)).toBe('p3 2 of 3');
    supply.use(9);
    expect(next(supply)).toBeNull();
  });

  it('offer the same until something is used', () => {
    const supply = supplyOf(1, 1);
    expect([next(supply), next(supply)]).toEqual(['p1 1 of 1', 'p1 1 of 1']);
    supply.use(0);
    expect(next(supply)).toBe('p1 1 of 1');
  });

  it('lapse award by award: what was offered last, and nothing of the next', () => {
    const supply = supplyOf(3, 2);
    supply.offer();
    supply.use(1);
    supply.lapse();
    expect(next(supply)).toBe('p2 2 of 2');
    supply.lapse();
    expect(next(supply)).toBeNull();
  });

  it('lapse nothing of the next award when the one offered was used up', () => {
    const supply = supplyOf(1, 2);
    supply.offer();
    supply.use(1);
    supply.lapse();
    expect(next(supply)).toBe('p2 2 of 2');
  });

  it('have no cap', () => {
    expect(supplyOf(1).offer()?.cap).toBe(Infinity);
  });

  it('leave the list of the rule as it is', () => {
    const awards = [{ award: 'p1', count: 2 }];
    new CountedSupply(awards).use(2);
    expect(awards).toEqual([{ award: 'p1', count: 2 }]);
  });
});
