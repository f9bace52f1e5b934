import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decision, Ranking, TieEnd } from '../../competition/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { rankEntries, type RankedEntry } from '../index.js';
import { withTotal } from '../testing/sample-entry.js';
import { anyDecisions, anyField, anyRanking, by } from '../testing/two-parts.js';

const ended = (whenStillTied: TieEnd, ranking: Ranking = {}): Ranking => ({ ...ranking, whenStillTied });
const order = (...ids: string[]): Decision => ({ kind: 'order', order: ids });
const draw = (seed: string, ...entries: string[]): Decision => ({ kind: 'draw', entries, seed });

function ranked(entries: readonly RankedEntry[], ranking: Ranking, decisions: readonly Decision[] = []) {
  const divisions = rankEntries(entries, ranking, { decisions });
  return {
    lines: divisions.flatMap(({ standings }) =>
      standings.map((line) =>
        `${line.entry} ${line.place ?? '-'}${line.tied ? '=' : ''} ${line.decidedBy ?? ''}`.trim(),
      ),
    ),
    undecided: divisions.map((division) => division.undecided),
  };
}

const [a, b, c, d] = [withTotal('a', '80'), withTotal('b', '80'), withTotal('c', '80'), withTotal('d', '70')];

describe('a tie that nobody has to decide', () => {
  it('shares the place', () => {
    const shared = { lines: ['a 1= total', 'b 1= total', 'd 3 total'], undecided: [[]] };
    expect(ranked([d, b, a], {})).toEqual(shared);
    expect(ranked([d, b, a], ended('share'), [order('b', 'a'), draw('s', 'a', 'b')])).toEqual(shared);
  });
});

describe.each<TieEnd>(['manual', 'draw'])('a tie that ends by %s', (end) => {
  it('shares the place and waits', () => {
    expect(ranked([d, c, b, a], ended(end))).toEqual({
      lines: ['a 1= total', 'b 1= total', 'c 1= total', 'd 4 total'],
      undecided: [[['a', 'b', 'c']]],
    });
  });

  it('waits where only others were decided', () => {
    const decisions = [order('b', 'a'), draw('s', 'a', 'b'), order('a', 'b', 'c', 'd'), draw('s', 'a', 'b', 'c', 'd')];
    expect(ranked([d, c, b, a], ended(end), decisions).undecided).toEqual([[['a', 'b', 'c']]]);
  });

  it('waits in each group, by place, ids in code-unit order', () => {
    const others = ['10', '9', 'B'].map((id) => withTotal(id, '90'));
    expect(ranked([a, b, ...others, d], ended(end)).undecided).toEqual([
      [
        ['10', '9', 'B'],
        ['a', 'b'],
      ],
    ]);
  });

  it('does not wait for who has no place', () => {
    const guests = [a, b].map((one) => ({ ...one, status: 'guest' as const }));
    expect(ranked([...guests, d], ended(end)).undecided).toEqual([[]]);
  });

  it('is nothing for who is alone at a place', () => {
    expect(ranked([a, d], ended(end))).toEqual({ lines: ['a 1 total', 'd 2 total'], undecided: [[]] });
  });
});

describe("the chief judge's order", () => {
  it('gives each a place of its own', () => {
    expect(ranked([a, b, c, d], ended('manual'), [order('c', 'a', 'b')])).toEqual({
      lines: ['c 1 order', 'a 2 order', 'b 3 order', 'd 4 total'],
      undecided: [[]],
    });
  });

  it('does not touch who is not tied', () => {
    expect(ranked([a, b, d], ended('manual'), [order('b', 'a'), order('d', 'a', 'b')]).lines).toEqual([
      'b 1 order',
      'a 2 order',
      'd 3 total',
    ]);
  });

  it('lapses when the group changes', () => {
    const decided = [order('b', 'a')];
    expect(ranked([a, b, c], ended('manual'), decided).undecided).toEqual([[['a', 'b', 'c']]]);
    expect(ranked([a, { ...b, status: 'guest' }, c], ended('manual'), decided).undecided).toEqual([[['a', 'c']]]);
  });

  it('counts after all keys: who differs on one is not tied', () => {
    const entries = [
      { ...a, time: '9' },
      { ...b, time: '8' },
      { ...c, time: '8' },
    ];
    expect(ranked(entries, ended('manual', by('total', 'time')), [order('c', 'b'), order('a', 'b', 'c')])).toEqual({
      lines: ['c 1 order', 'b 2 order', 'a 3 time'],
      undecided: [[]],
    });
  });

  it('may hold in one division only', () => {
    const staff = [a, b].map((one) => ({ ...one, id: `staff-${one.id}`, division: 'staff' }));
    const decision: Decision = { ...order('staff-b', 'staff-a'), division: 'staff' };
    expect(ranked([...staff, a, b], ended('manual'), [decision, { ...order('b', 'a'), division: 'staff' }])).toEqual({
      lines: ['staff-b 1 order', 'staff-a 2 order', 'a 1=', 'b 1='],
      undecided: [[], [['a', 'b']]],
    });
  });
});

describe('a draw', () => {
  it('gives each a place of its own, by the digests of `seed:entryId`', () => {
    const entries = ['e1', 'e2', 'e3', 'e4'].map((id) => withTotal(id, '80'));
    expect(ranked(entries, ended('draw'), [draw('2026', 'e1', 'e2', 'e3', 'e4')])).toEqual({
      lines: ['e2 1 draw', 'e3 2 draw', 'e4 3 draw', 'e1 4 draw'],
      undecided: [[]],
    });
  });
});

describe('what a place hangs on', () => {
  const entry = (id: string, total: string, time?: string) => withTotal(id, total, { time });
  const chain = by('total', 'time');

  it.each<[string, RankedEntry[], string[]]>([
    ['alone: nothing', [entry('a', '80')], ['a 1']],
    ['all tied: nothing', [entry('a', '80', '5'), entry('b', '80', '5')], ['a 1=', 'b 1=']],
    ['the first key is enough', [entry('a', '80', '9'), entry('b', '70', '1')], ['a 1 total', 'b 2 total']],
    ['the second was needed', [entry('a', '80', '1'), entry('b', '80', '9')], ['a 1 time', 'b 2 time']],
    ['a missing time tells too', [entry('a', '80', '1'), entry('b', '80')], ['a 1 time', 'b 2 time']],
    [
      'above by the second, below by the first: the second',
      [entry('a', '80', '1'), entry('b', '80', '9'), entry('c', '70')],
      ['a 1 time', 'b 2 time', 'c 3 total'],
    ],
    [
      'above by the first, below by the second: the second',
      [entry('a', '90'), entry('b', '80', '1'), entry('c', '80', '9')],
      ['a 1 total', 'b 2 time', 'c 3 time'],
    ],
    [
      'tied: what tells the group from others',
      [entry('a', '80', '5'), entry('b', '80', '5'), entry('c', '80', '9'), entry('d', '10')],
      ['a 1= time', 'b 1= time', 'c 3 time', 'd 4 total'],
    ],
    [
      'who has no place tells nobody apart',
      [entry('a', '80'), { ...entry('b', '70'), status: 'guest' }, { ...entry('c', '80'), status: 'absent' }],
      ['a 1', 'b -', 'c -'],
    ],
  ])('%s', (_case, entries, expected) => {
    expect(ranked(entries, chain).lines).toEqual(expected);
  });

  it('is no key when there are none', () => {
    expect(ranked([a, b], { keys: [] }).lines).toEqual(['a 1=', 'b 1=']);
  });
});

describe('laws of ties', () => {
  it('who waits is exactly who is tied, where ties wait at all', () => {
    fc.assert(
      fc.property(anyField(10), anyRanking, anyDecisions, (entries, ranking, decisions) => {
        for (const { standings, undecided } of rankEntries(entries, ranking, { decisions })) {
          const tied = standings.filter((line) => line.tied).map((line) => line.entry);
          const waits = (ranking.whenStillTied ?? 'share') !== 'share';
          expect(undecided.flat()).toEqual(waits ? tied : []);
        }
      }),
      lawRuns,
    );
  });

  it('a decision moves nobody out of the places of its group', () => {
    fc.assert(
      fc.property(anyField(10), anyRanking, anyDecisions, (entries, ranking, decisions) => {
        const before = rankEntries(entries, ranking).flatMap(({ standings }) => standings);
        for (const line of rankEntries(entries, ranking, { decisions }).flatMap(({ standings }) => standings)) {
          const own = before.find((other) => other.entry === line.entry);
          const group = before.filter((other) => other.division === own?.division && other.place === own.place).length;
          if (!own?.place || line.place === null) expect(line.place).toBe(own?.place);
          else {
            expect(line.place).toBeGreaterThanOrEqual(own.place);
            expect(line.place).toBeLessThan(own.place + group);
          }
        }
      }),
      lawRuns,
    );
  });

  it('the key that a place hangs on is the last that is needed: without the later ones the place is the same', () => {
    fc.assert(
      fc.property(anyField(10), anyRanking, (entries, ranking) => {
        const { keys = [{ by: 'total' as const }] } = ranking;
        for (const line of rankEntries(entries, ranking).flatMap(({ standings }) => standings)) {
          if (line.place === null) continue;
          const last = keys.findIndex((key) => key.by === line.decidedBy);
          const placeWith = (count: number) => {
            const shorter = rankEntries(entries, { keys: keys.slice(0, count) }).flatMap(({ standings }) => standings);
            const own = shorter.find((other) => other.entry === line.entry);
            const equals = shorter.filter((other) => other.division === own?.division && other.place === own.place);
            return `${own?.place} of ${equals.length}`;
          };
          expect(placeWith(last + 1)).toBe(placeWith(keys.length));
          if (last >= 0) expect(placeWith(last)).not.toBe(placeWith(keys.length));
        }
      }),
      lawRuns,
    );
  });
});
