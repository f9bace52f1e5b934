import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Ranking, Scoring } from '../../competition/index.js';
import { scoreField, type EntryMark, type FieldEntry } from '../../scoring/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { placeRange, rankEntries, type RankedEntry } from '../index.js';
import { by } from '../testing/two-parts.js';

/** Points by place move with each late mark, also those of entries that have all of theirs. */
const scoring: Scoring = {
  passMark: '3',
  criteria: [
    { id: 'work', aspects: [{ id: 'points', max: '5', method: 'points' }] },
    { id: 'race', aspects: [{ id: 'speed', max: '6', method: 'place', first: '6', step: '2', best: 'low' }] },
    {
      id: 'tie-break',
      weight: '0',
      aspects: [{ id: 'finish', max: '4', method: 'place', first: '4', step: '1', best: 'high' }],
    },
  ],
};

type Marks = Readonly<Record<string, string | undefined>>;
const rankable = (all: readonly Marks[]): RankedEntry[] => {
  const entries = all.map((marks, index): FieldEntry => ({
    id: `e${index}`,
    division: 'all',
    status: 'competed',
    marks: Object.entries(marks).flatMap(([aspect, value]): EntryMark[] =>
      value === undefined ? [] : [{ aspect, value }],
    ),
  }));
  const scores = scoreField(scoring, entries);
  return entries.flatMap(({ id, division, status }) => {
    const score = scores.get(id);
    return score ? [{ id, division, status, score }] : [];
  });
};
const chains: readonly Ranking[] = [
  by('total'),
  by('total', 'aspect:finish'),
  by('aspect:speed', 'total'),
  { ...by('total', 'mark:finish'), whenStillTied: 'manual' },
  { keys: [{ by: 'total' }, { by: 'aspect:finish', order: 'asc' }] },
];

describe('points by place', () => {
  it('are not decided before the last one has run', () => {
    const first = { points: '5', speed: '10', finish: '1' };
    const second = { points: '4', speed: '12', finish: '1' };
    const waiting = { points: '5', finish: '1' };
    expect(placeRange(rankable([first, second, waiting])).get('e0')).toEqual({ best: 1, worst: 2 });
    expect(placeRange(rankable([first, second, { ...waiting, speed: '13' }])).get('e0')).toEqual({ best: 1, worst: 1 });
  });

  it('end in the range, whatever comes', () => {
    const mark = (values: readonly string[]) => fc.constantFrom(...values);
    const complete = fc.record({
      points: mark(['0', '1', '3', '5']),
      speed: mark(['10', '11', '12', 'dnf']),
      finish: mark(['1', '2', 'dnf']),
    });
    const known = fc.record({ points: fc.boolean(), speed: fc.boolean(), finish: fc.boolean() });
    const field = fc.array(fc.tuple(complete, known), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(field, fc.constantFrom(...chains), (all, ranking) => {
        const running = all.map(([marks, isKnown]): Marks => ({
          points: isKnown.points ? marks.points : undefined,
          speed: isKnown.speed ? marks.speed : undefined,
          finish: isKnown.finish ? marks.finish : undefined,
        }));
        const range = placeRange(rankable(running), ranking);
        for (const { standings } of rankEntries(rankable(all.map(([marks]) => marks)), ranking)) {
          for (const { entry, place } of standings) {
            const { best, worst } = range.get(entry) ?? { best: Infinity, worst: Infinity };
            expect([entry, best <= (place ?? Infinity) && worst >= (place ?? Infinity)]).toEqual([entry, true]);
          }
        }
      }),
      lawRuns,
    );
  });
});
