import type { Certainty, CutLine } from '../awards/index.js';
import { awardCertainties } from './award-certainty.js';

const line = (award: string, entries: Record<string, Certainty>): CutLine => ({
  division: 'all',
  of: { rule: 0, award },
  reaches: 1,
  entries: new Map(Object.entries(entries)),
});

describe('the best award that an entry can still get', () => {
  it.each<[string, Certainty, Certainty, object | undefined]>([
    ['clinched at the first line', 'clinched', 'clinched', { award: 'gold', certainty: 'clinched' }],
    ['open at the first line, clinched at the second', 'open', 'clinched', { award: 'gold', certainty: 'open' }],
    ['out of the first line, clinched at the second', 'out', 'clinched', { award: 'silver', certainty: 'clinched' }],
    ['out of the first line, open at the second', 'out', 'open', { award: 'silver', certainty: 'open' }],
    ['out of both', 'out', 'out', undefined],
  ])('is, when it is %s', (_, gold, silver, expected) => {
    expect(awardCertainties([line('gold', { e: gold }), line('silver', { e: silver })]).get('e')).toEqual(expected);
  });

  it('is none without lines, and going through is no award', () => {
    expect(awardCertainties([])).toEqual(new Map());
    const through: CutLine = { ...line('', { e: 'clinched' }), of: 'qualification' };
    expect(awardCertainties([through])).toEqual(new Map());
  });

  it('is each entry’s own, division by division', () => {
    const staff = line('gold', { a: 'clinched', b: 'out' });
    const students = { ...line('gold', { c: 'open' }), division: 'students' };
    expect(awardCertainties([staff, students])).toEqual(
      new Map([
        ['a', { award: 'gold', certainty: 'clinched' }],
        ['c', { award: 'gold', certainty: 'open' }],
      ]),
    );
  });
});
