import { describe, expect, it } from '@jest/globals';
import type { Qualification } from '../../competition/index.js';
import { qualify } from '../index.js';
import { award } from '../testing/award.js';
import { factsOf, line, standingsOf, type Line } from '../testing/field-of.js';

/**
 * Facts of the tests of DOMjudge (AwardServiceTest): two gold, one silver, one bronze; teams outside the medal groups are
 * no candidates; a tie at a boundary gives every tied team the better medal and uses up the places; who solved nothing gets
 * no award. Problems solved, then time, are turned into one falling number.
 */
describe('DOMjudge: medals with ties and an ineligible group', () => {
  const teams = [
    line('A', 400),
    line('B', 205),
    line('C', 205),
    line('D', 112, { status: 'guest' }),
    line('E', 111, { status: 'guest' }),
    line('F', 110, { status: 'guest' }),
    line('G', 109),
    line('H', 0),
    line('I', 0),
  ];
  const medals = {
    rule: 'by-count' as const,
    awards: [
      { award: 'gold', count: 2 },
      { award: 'silver', count: 1 },
      { award: 'bronze', count: 1 },
    ],
    minScore: '1',
  };

  it('gold to the tied two as well, no silver, bronze to the next of the medal groups', () => {
    expect(award(teams, [medals])).toBe('A gold, B gold, C gold, G bronze');
  });

  it('the same when the others are past champions', () => {
    const champions = teams.map((one) =>
      one.status === 'guest' ? { ...one, status: 'selection-only' as const } : one,
    );
    expect(award(champions, [medals])).toBe('A gold, B gold, C gold, G bronze');
  });
});

/**
 * Facts of the tests of ClimbLive (ranker_test): the first five are finalists, and whoever is tied with the last of them;
 * who scored nothing or withdrew from the finals is none and takes up no place.
 */
describe('ClimbLive: finalists with ties and withdrawals', () => {
  const finalists = (scores: readonly number[], withdrawn: readonly number[] = []) => {
    const idOf = (index: number) => String(index + 1).padStart(2, '0');
    const lines: Line[] = scores.map((score, index) => line(idOf(index), score));
    const rule: Qualification = { top: 5, minScore: '1', declined: withdrawn.map((number) => idOf(number - 1)) };
    return qualify([standingsOf(lines)], rule, factsOf(lines))[0]?.qualified.map(Number);
  };

  it.each([
    ['not started', [0, 0, 0], [], []],
    ['simple', [300, 200, 100], [], [1, 2, 3]],
    ['shared placement', [300, 200, 200, 200, 100], [], [1, 2, 3, 4, 5]],
    ['extra finalists through a tie', [500, 400, 300, 200, 100, 100, 100, 50, 50, 50], [], [1, 2, 3, 4, 5, 6, 7]],
    ['withdrawals move the cut', [500, 400, 300, 200, 100, 100, 100, 50, 50, 0], [2, 3, 6], [1, 4, 5, 7, 8, 9]],
  ])('%s', (_, scores, withdrawn, expected) => {
    expect(finalists(scores, withdrawn)).toEqual(expected);
  });
});
