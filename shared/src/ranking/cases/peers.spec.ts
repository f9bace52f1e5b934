import { describe, expect, it } from '@jest/globals';
import type { EntryStatus, Ranking, Scoring } from '../../competition/index.js';
import { scoreEntry } from '../../scoring/index.js';
import { rankEntries, type RankedEntry, type Standing } from '../index.js';

/** Facts from the tests of other systems; each says which. */
const entry = (
  scoring: Scoring,
  id: string,
  marks: Readonly<Record<string, string>>,
  more: { readonly status?: EntryStatus; readonly time?: string } = {},
): RankedEntry => ({
  id,
  division: 'all',
  status: 'competed',
  ...more,
  score: scoreEntry(
    scoring,
    Object.entries(marks).map(([aspect, value]) => ({ aspect, value })),
  ),
});
const linesOf = (entries: readonly RankedEntry[], ranking?: Ranking): readonly Standing[] =>
  rankEntries(entries, ranking)[0]?.standings ?? [];
const placesOf = (entries: readonly RankedEntry[], ranking?: Ranking) =>
  Object.fromEntries(linesOf(entries, ranking).map((line) => [line.entry, line.place]));

// thewca/wca-live 7d5529b, test/wca_live/scoretaking/ranking_test.exs: lower is better; −1 is "did not finish" and 0
// "no value", both after every real value; without attempts there is no rank.
describe('WCA live: ranking a round', () => {
  const measured = (id: string) => ({ id, max: '1', method: 'bands' as const, bands: [{ points: '1' }] });
  const scoring: Scoring = { criteria: [{ id: 'cube', aspects: [measured('average'), measured('best')] }] };
  const average: Ranking = {
    keys: [
      { by: 'mark:average', order: 'asc' },
      { by: 'mark:best', order: 'asc' },
    ],
  };
  const best: Ranking = { keys: [{ by: 'mark:best', order: 'asc' }] };
  const value = (centiseconds: number) => (centiseconds > 0 ? String(centiseconds) : 'dnf');
  const none = null;

  it.each<[string, Ranking, ([best: number, average: number] | null)[], (number | null)[]]>([
    [
      'average first',
      average,
      [
        [1000, -1],
        [1000, 1090],
        [950, 980],
      ],
      [3, 2, 1],
    ],
    [
      'best breaks equal averages',
      average,
      [
        [950, 980],
        [900, 980],
      ],
      [2, 1],
    ],
    [
      'full tie shares a rank',
      average,
      [
        [700, 800],
        [900, 1000],
        [700, 800],
      ],
      [1, 3, 1],
    ],
    [
      'best only',
      best,
      [
        [700, 800],
        [1000, -1],
        [950, 0],
      ],
      [1, 3, 2],
    ],
    [
      'best only: average does not break ties',
      best,
      [
        [700, 800],
        [900, 950],
        [700, -1],
      ],
      [1, 3, 1],
    ],
    ['empty result is unranked', average, [none, [900, 980]], [null, 1]],
    [
      'three-way tie then 4',
      average,
      [
        [700, 800],
        [900, 1000],
        [700, 800],
        [700, 800],
      ],
      [1, 4, 1, 1],
    ],
  ])('%s', (_case, ranking, results, ranks) => {
    const entries = results.map((result, index) =>
      entry(scoring, `r${index + 1}`, result ? { best: value(result[0]), average: value(result[1]) } : {}),
    );
    expect(placesOf(entries, ranking)).toEqual(Object.fromEntries(ranks.map((rank, index) => [`r${index + 1}`, rank])));
  });
});

// climblive/platform 1d1c360d, backend/internal/scores/ranker_test.go: high score first, equal scores share a placement,
// inside a tie by id; who withdraws from the finals keeps the placement (that is a matter of qualification).
describe('ClimbLive: placements', () => {
  const scoring: Scoring = { criteria: [{ id: 'A', aspects: [{ id: 'A1', max: '500', method: 'points' }] }] };

  it.each<[string, number[], number[]]>([
    ['not started', [0, 0, 0], [1, 1, 1]],
    ['simple', [300, 200, 100], [1, 2, 3]],
    ['shared placement', [300, 200, 200, 200, 100], [1, 2, 2, 2, 5]],
    ['extra finalists through a tie', [500, 400, 300, 200, 100, 100, 100, 50, 50, 50], [1, 2, 3, 4, 5, 5, 5, 8, 8, 8]],
    ['withdrawals move the cut', [500, 400, 300, 200, 100, 100, 100, 50, 50, 0], [1, 2, 3, 4, 5, 5, 5, 8, 8, 10]],
  ])('%s', (_case, scores, placements) => {
    const entries = scores.map((score, index) =>
      entry(scoring, String(index + 1).padStart(2, '0'), { A1: String(score) }),
    );
    const lines = linesOf([...entries].reverse());
    expect(lines.map(({ place }) => place)).toEqual(placements);
    expect(lines.map((line) => line.entry)).toEqual(entries.map(({ id }) => id));
  });
});

// DOMjudge a023fd3ec, webapp/tests/Unit/Service/AwardServiceTest.php: by problems solved, then the sum of solve minutes,
// then the minute of the last solve, lowest first; equal on all three is one rank; who solved nothing has none.
describe('DOMjudge: ranks', () => {
  const scoring: Scoring = {
    criteria: [
      { id: 'solved', aspects: [{ id: 'count', max: '4', method: 'number-completed', possible: 4 }] },
      { id: 'last', weight: '0', aspects: [{ id: 'minute', max: '1', method: 'bands', bands: [{ points: '1' }] }] },
    ],
    passMark: '1',
  };
  const ranking: Ranking = {
    keys: [{ by: 'criterion:solved' }, { by: 'time', order: 'asc' }, { by: 'mark:minute', order: 'asc' }],
  };
  const team = (id: string, ...minutes: readonly number[]) =>
    entry(
      scoring,
      id,
      { count: String(minutes.length), minute: minutes.length === 0 ? 'dnf' : String(Math.max(...minutes)) },
      { time: String(minutes.reduce((sum, minute) => sum + minute * 60, 0)) },
    );
  const teams = [
    team('A', 1, 5, 10, 20),
    team('B', 2, 3),
    team('C', 2, 3),
    team('D', 12),
    team('E', 13),
    team('F', 14),
    team('G', 15),
    team('H'),
    team('I'),
  ];

  it('come out in order, B and C sharing the second', () => {
    const lines = linesOf([...teams].reverse(), ranking);
    expect(lines.map((line) => [line.entry, line.place])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 2],
      ['D', 4],
      ['E', 5],
      ['F', 6],
      ['G', 7],
      ['H', null],
      ['I', null],
    ]);
    expect(lines.slice(-2).map(({ note }) => note)).toEqual(['below-pass-mark', 'below-pass-mark']);
  });

  it('hang on the minutes where as many problems are solved', () => {
    const lines = linesOf(teams, ranking);
    expect(lines.map(({ decidedBy }) => decidedBy)).toEqual([
      'criterion:solved',
      'criterion:solved',
      'criterion:solved',
      'time',
      'time',
      'time',
      'time',
      null,
      null,
    ]);
  });

  it('look at the last minute when count and sum are equal', () => {
    expect(placesOf([team('late', 1, 9), team('steady', 4, 6)], ranking)).toEqual({ steady: 1, late: 2 });
  });
});
