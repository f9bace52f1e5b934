import type { EntryView } from '@jiangsai/shared';
import { divisionsOf, filterEntries } from './filter-entries.js';

const entry: EntryView = {
  id: 'e1',
  skill: 's1',
  unit: 'u1',
  unitName: '江城职院',
  delegation: null,
  number: '001',
  name: '林一',
  division: '职工组',
  coach: 'Zhou Wu',
  status: 'competed',
  review: 'submitted',
  returnReason: null,
  version: 1,
};
const entries = [
  entry,
  { ...entry, id: 'e2', name: '陈二', number: null, review: 'approved' as const, division: 'all' },
];

describe('entries', () => {
  it('are filtered by their review state', () => {
    expect(filterEntries(entries, { review: 'approved', words: '' }).map(({ id }) => id)).toEqual(['e2']);
    expect(filterEntries(entries, { review: 'all', words: '' })).toHaveLength(2);
  });

  it('are found by name, number, unit, division or coach', () => {
    expect(filterEntries(entries, { review: 'all', words: ' 陈 ' }).map(({ id }) => id)).toEqual(['e2']);
    expect(filterEntries(entries, { review: 'all', words: '001' }).map(({ id }) => id)).toEqual(['e1']);
    expect(filterEntries(entries, { review: 'all', words: 'zhou' })).toHaveLength(2);
    expect(filterEntries(entries, { review: 'returned', words: '林' })).toEqual([]);
  });

  it('name their divisions once each', () => {
    expect(divisionsOf([...entries, entry])).toEqual(['职工组', 'all']);
  });
});
