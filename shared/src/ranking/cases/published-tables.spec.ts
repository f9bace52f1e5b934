import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Ranking, Scoring } from '../../competition/index.js';
import { scaleEntries, scoreEntry, type EntryMark } from '../../scoring/index.js';
import { rankEntries, type RankedEntry } from '../index.js';

const table = readFileSync(new URL('../../../../test/fixtures/lks-web-technologies.csv', import.meta.url), 'utf8');
const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([rank = '', mark = '', points = '']) => ({ rank: Number(rank), mark, points }));

const scoring: Scoring = {
  criteria: [{ id: 'A', aspects: [{ id: 'A1', max: '100', method: 'points' }] }],
  scale: { kind: 'ws700' },
};
const competed = (id: string, scheme: Scoring, marks: readonly EntryMark[]): RankedEntry => ({
  id,
  division: 'all',
  status: 'competed',
  score: scoreEntry(scheme, marks),
});

describe('a published table of 32 entries', () => {
  const entries = rows.map(({ rank, mark }) => competed(`e${rank}`, scoring, [{ aspect: 'A1', value: mark }]));
  const scaled = scaleEntries(scoring, entries);
  const ranked = () => rankEntries([...entries].reverse(), {}, { scaled })[0]?.standings ?? [];

  it('comes out with the published totals in the published order', () => {
    expect(rows).toHaveLength(32);
    expect(ranked().map(({ total }) => total)).toEqual(rows.map(({ mark }) => mark));
  });

  it('comes out with the published points of the 700 scale', () => {
    expect(ranked().map((line) => line.scaled)).toEqual(rows.map(({ points }) => points));
  });

  it('has the same order by scaled points, where close totals share a place', () => {
    const [division] = rankEntries(entries, { keys: [{ by: 'scaled' }] }, { scaled });
    expect(division?.standings.map((line) => line.scaled)).toEqual(rows.map(({ points }) => points));
    expect(division?.standings.find(({ entry }) => entry === 'e8')).toMatchObject({ place: 7, tied: true });
  });

  it('has the published places, equal marks sharing the better one', () => {
    const standings = ranked();
    for (const { entry, place, total } of standings) {
      const first = rows.find(({ mark }) => mark === total);
      expect([entry, place]).toEqual([entry, first?.rank]);
    }
    expect(standings.filter(({ tied }) => tied).map(({ place }) => place)).toEqual([18, 18, 28, 28, 28]);
  });
});

describe('the example package', () => {
  const welding: Scoring = {
    components: [
      { id: 'theory', weight: '0.3', criteria: [{ id: 'T', aspects: [{ id: 'T1', max: '100', method: 'points' }] }] },
      {
        id: 'practice',
        weight: '0.7',
        criteria: [
          {
            id: 'A',
            aspects: [
              {
                id: 'A1',
                max: '16',
                method: 'bands',
                bands: [
                  { from: '0', to: '1', points: '16' },
                  { above: '1', to: '2', points: '12' },
                ],
              },
              { id: 'A2', max: '4', method: 'judgement' },
            ],
          },
        ],
      },
    ],
  };
  const marks = (theory: string, width: string, levels: readonly string[]): EntryMark[] => [
    { aspect: 'T1', value: theory },
    { aspect: 'A1', value: width },
    ...levels.map((value, index) => ({ aspect: 'A2', judge: `j${index + 1}`, value })),
  ];
  const ranking: Ranking = { keys: [{ by: 'total' }, { by: 'component:practice' }] };

  it('places e1 with 90.89 before e2 with 83.75, and lists the absent e3 without a score', () => {
    const e1 = competed('e1', welding, marks('80', '0.8', ['2', '3', '2']));
    const e2 = competed('e2', welding, marks('92.5', '1.5', ['3', '3', '3']));
    const e3: RankedEntry = { ...competed('e3', welding, []), status: 'absent' };
    const line = { division: 'all', tied: false, scaled: null, note: null, decidedBy: null };
    const decidedBy = 'total';
    expect(rankEntries([e1, e2, e3], ranking)).toEqual([
      {
        division: 'all',
        complete: true,
        standings: [
          {
            ...line,
            entry: 'e1',
            place: 1,
            total: '90.89',
            components: { theory: '80.00', practice: '95.56' },
            decidedBy,
          },
          {
            ...line,
            entry: 'e2',
            place: 2,
            total: '83.75',
            components: { theory: '92.50', practice: '80.00' },
            decidedBy,
          },
          { ...line, entry: 'e3', place: null, total: null, components: {}, note: 'absent' },
        ],
        undecided: [],
      },
    ]);
  });
});
