import { describe, expect, it } from '@jest/globals';
import { prizesOf } from '../testing/award.js';
import { line } from '../testing/field-of.js';
import { readTable } from '../testing/read-table.js';

/** Complete published award tables of WorldSkills 2007, 2009 and 2011: points on the 500 scale and awards. */
const rows = readTable('wsc-results-500-scale.csv');
const tables = new Map<string, typeof rows>();
for (const row of rows) {
  const name = `${row['year'] ?? ''} ${row['skill_number'] ?? ''} ${row['skill_name'] ?? ''}`;
  tables.set(name, [...(tables.get(name) ?? []), row]);
}
const awards: Readonly<Record<string, string | undefined>> = {
  GOLD: 'gold',
  SILVER: 'silver',
  BRONZE: 'bronze',
  MEDALLION_FOR_EXCELLENCE: 'medallion',
};

describe('published award tables', () => {
  it('are 18', () => {
    expect(tables.size).toBe(18);
  });

  it.each([...tables])('%s', (_, table) => {
    const idOf = (row: (typeof table)[number], index: number) => `${index}-${row['member_code'] ?? ''}`;
    const lines = table.map((row, index) => line(idOf(row, index), Number(row['points_500'])));
    const { prizes, undecided } = prizesOf(lines, [{ rule: 'worldskills', threshold: '500' }]);
    expect(lines.map(({ id }) => prizes.get(id))).toEqual(table.map((row) => awards[row['award'] ?? '']));
    expect(undecided).toEqual([]);

    // The same with the points as those of the scale, whose threshold need not be given.
    const scaled = lines.map((one) => ({ ...one, scaled: String(one.total) }));
    expect(prizesOf(scaled, [{ rule: 'worldskills' }], { scale: 'ws500' }).prizes).toEqual(prizes);
  });
});
