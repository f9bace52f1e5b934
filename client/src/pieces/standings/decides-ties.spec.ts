import { decidesTies } from './decides-ties.js';

const line = (entry: string, place: number | null, total: string | null) => ({ entry, place, total });

describe('a tie that was broken', () => {
  it('is told at both of the neighbours with the same total', () => {
    const standings = [line('a', 1, '90.00'), line('b', 2, '85.00'), line('c', 3, '85.00'), line('d', 4, '80.00')];
    expect([...decidesTies(standings)]).toEqual(['b', 'c']);
  });

  it('is none where they share the place', () => {
    expect(decidesTies([line('a', 1, '90.00'), line('b', 1, '90.00'), line('c', 3, '80.00')]).size).toBe(0);
  });

  it('is told of a shared place that stands before another one with the same total', () => {
    const standings = [line('a', 1, '90.00'), line('b', 1, '90.00'), line('c', 3, '90.00')];
    expect([...decidesTies(standings)]).toEqual(['b', 'c']);
  });

  it('concerns nobody without a place or a total', () => {
    expect(decidesTies([line('a', 1, '90.00'), line('b', null, '90.00'), line('c', null, null)]).size).toBe(0);
    expect(decidesTies([]).size).toBe(0);
  });
});
