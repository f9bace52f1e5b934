import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DelegationRanking, PrizeRule } from '../../competition/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { awardPrizes } from '../index.js';
import { byCount } from '../testing/award.js';
import { factsOf, line, standingsOf, type Line } from '../testing/field-of.js';
import type { DelegationSkill } from './delegation-skill.js';
import { rankDelegations } from './rank-delegations.js';

const medals: PrizeRule = {
  rule: 'by-count',
  awards: ['gold', 'silver', 'bronze', 'medallion'].map((award) => ({ award, count: 1 })),
};
function skill(lines: readonly Line[], prizeRules: readonly PrizeRule[] = [medals]): DelegationSkill {
  const standings = [standingsOf(lines)];
  const entries = factsOf(lines);
  return { entries, standings, prizes: awardPrizes(standings, prizeRules, entries).prizes, prizeRules };
}
/** Delegations by the letter of the id: `x1` is the first entry of x. */
const of = (id: string, total: number, more: Partial<Line> = {}) =>
  line(id, total, { delegation: id[0] ?? '', ...more });

/** Short: `1 x 12 prize`, with = for a shared place. */
function ranked(
  ranking: DelegationRanking,
  skills: readonly DelegationSkill[],
  delegations = ['x', 'y', 'z'],
): string[] {
  return rankDelegations(ranking, delegations, skills).map(
    ({ place, tied, delegation, points, prize }) =>
      `${place}${tied ? '=' : ''} ${delegation} ${points}${prize === null ? '' : ` ${prize}`}`,
  );
}

const one = skill([of('x1', 95), of('y1', 90), of('x2', 85), of('y2', 80), of('x3', 75), of('z1', 70)]);
const two = skill([
  of('y3', 95, { size: 2 }),
  of('x4', 90, { size: 2 }),
  of('z2', 85, { size: 2, status: 'selection-only' }),
]);

describe('points by award', () => {
  const points = { gold: '8', silver: '5', bronze: '3' };

  it('add up over the entries of all skills', () => {
    // x: gold, bronze, silver; y: silver, medallion (no points), gold.
    expect(ranked({ rule: 'award-points', points }, [one, two])).toEqual(['1 x 16', '2 y 13', '3 z 0']);
  });

  it('may count what is placed without a prize, past champions too, but nobody with another prize', () => {
    const rule: DelegationRanking = { rule: 'award-points', points: { ...points, placed: '1' } };
    // x3 and z1 are placed without a prize, z2 is a past champion; the medallion of y2 is a prize without points.
    expect(ranked(rule, [one, two])).toEqual(['1 x 17', '2 y 13', '3 z 2']);
    // Nor who has no place.
    const unplaced = skill([of('y1', 9, { note: 'below-pass-mark' }), of('x1', 8, { status: 'absent' })], []);
    expect(ranked(rule, [unplaced])).toEqual(['1= x 0', '1= y 0', '1= z 0']);
  });

  it('may be taken for each person', () => {
    expect(ranked({ rule: 'award-points', points, per: 'person' }, [one, two])).toEqual(['1 x 21', '2 y 21', '3 z 0']);
  });

  it('do not mistake awards for what every object has', () => {
    const strange = skill([of('x1', 9)], [{ rule: 'by-count', awards: [{ award: 'constructor', count: 1 }] }]);
    expect(ranked({ rule: 'award-points', points }, [strange])[0]).toContain('x 0');
  });
});

describe('points by place', () => {
  it('go to the places of the list, past champions too; beyond the list nothing', () => {
    const rule: DelegationRanking = { rule: 'place-points', points: ['6', '4', '2.5'] };
    expect(ranked(rule, [one, two])).toEqual(['1 x 12.5', '2 y 10', '3 z 2.5']);
    expect(ranked({ ...rule, per: 'person' }, [one, two])).toEqual(['1 x 16.5', '2 y 16', '3 z 5']);
  });

  it('are those of the shared place for each of the tied', () => {
    const tied = skill([of('x1', 9), of('y1', 9), of('z1', 8)]);
    expect(ranked({ rule: 'place-points', points: ['5', '3', '1'] }, [tied])).toEqual(['1= x 5', '1= y 5', '3 z 1']);
  });

  it('do not go to who has no place', () => {
    const noted = skill([of('x1', 9, { note: 'below-pass-mark' }), of('y1', 8, { status: 'guest' }), of('z1', 7)]);
    expect(ranked({ rule: 'place-points', points: ['5', '3'] }, [noted])).toEqual(['1 z 5', '2= x 0', '2= y 0']);
  });
});

describe('the sum of scores', () => {
  it('adds the totals of all placed entries, or of the best', () => {
    expect(ranked({ rule: 'sum-of-scores' }, [one, two])).toEqual(['1 x 345', '2 y 265', '3 z 155']);
    // Both come to 185, with one gold and one silver each; x has a bronze besides.
    expect(ranked({ rule: 'sum-of-scores', best: 2 }, [one, two])).toEqual(['1 x 185', '2 y 185', '3 z 155']);
  });

  it('leaves out who is not placed', () => {
    const some = skill([of('x1', 9, { note: 'incomplete' }), of('x2', 8), of('y1', 7, { status: 'guest' })]);
    expect(ranked({ rule: 'sum-of-scores' }, [some])).toEqual(['1 x 8', '2= y 0', '2= z 0']);
  });
});

describe('points by medals', () => {
  it('are 4, 3, 2, 1 unless given', () => {
    // x: 4 + 2 and 3; y: 3 + 1 and 4.
    expect(ranked({ rule: 'medal-points' }, [one, two])).toEqual(['1 x 9', '2 y 8', '3 z 0']);
    expect(ranked({ rule: 'medal-points', points: { gold: '1' } }, [one, two])).toEqual(['1 x 1', '2 y 1', '3 z 0']);
  });

  it('may be divided by the skills in which the delegation has an entry that is not a guest', () => {
    const rule: DelegationRanking = { rule: 'medal-points', divideBy: 'skills' };
    const third = skill([of('x9', 9, { status: 'guest' }), of('y9', 1, { status: 'absent' })]);
    expect(ranked(rule, [one, two])).toEqual(['1 x 4.5', '2 y 4', '3 z 0']);
    expect(ranked(rule, [one, two, third])).toEqual(['1 x 4.5', '2 y 2.67', '3 z 0']);
    expect(ranked({ ...rule, divideBy: 'none' }, [one, two])).toEqual(['1 x 9', '2 y 8', '3 z 0']);
  });
});

describe('scaled points', () => {
  const scaled = skill([
    of('x1', 9, { scaled: '540' }),
    of('x2', 8, { scaled: '501' }),
    of('x3', 7, { scaled: '500' }),
    of('y1', 8, { scaled: '515' }),
    of('y2', 7, { scaled: '400', note: 'below-pass-mark' }),
    of('z1', 6),
  ]);

  it('are added up over the placed entries', () => {
    expect(ranked({ rule: 'total-scaled' }, [scaled])).toEqual(['1 x 1541', '2 y 515', '3 z 0']);
  });

  it('or averaged; whoever has none does not count', () => {
    expect(ranked({ rule: 'average-scaled' }, [scaled, one])).toEqual(['1 y 515', '2 x 513.67', '3 z 0']);
  });
});

describe('the points of a delegation', () => {
  const thirds = skill([of('x1', 9), of('y1', 8), of('z1', 7)]);
  const points = ['1', '0.666', '0.664'];

  it('are rounded to 2 digits half up, shown without trailing zeros, and ranked as shown', () => {
    const rule: DelegationRanking = { rule: 'place-points', points, keys: [{ by: 'points' }] };
    expect(ranked(rule, [thirds])).toEqual(['1 x 1', '2 y 0.67', '3 z 0.66']);
    expect(ranked({ ...rule, rounding: { digits: 1 } }, [thirds])).toEqual(['1 x 1', '2= y 0.7', '2= z 0.7']);
    expect(ranked({ ...rule, rounding: { digits: 1, mode: 'floor' } }, [thirds])).toEqual([
      '1 x 1',
      '2= y 0.6',
      '2= z 0.6',
    ]);
    expect(ranked({ ...rule, rounding: { mode: 'floor' } }, [thirds])).toEqual(['1 x 1', '2= y 0.66', '2= z 0.66']);
    expect(ranked({ ...rule, points: ['0.125', '0.135', '0.1'] }, [thirds])).toEqual([
      '1 y 0.14',
      '2 x 0.13',
      '3 z 0.1',
    ]);
  });
});

describe('the ranking of delegations', () => {
  const level: DelegationRanking = { rule: 'award-points', points: {} };

  it('lists every delegation, also those without an entry, and nobody who is not declared', () => {
    expect(ranked(level, [one], ['w', 'x'])).toEqual(['1 x 0', '2 w 0']);
    expect(ranked(level, [], [])).toEqual([]);
    expect(ranked(level, [skill([line('n', 9)])], ['x'])).toEqual(['1 x 0']);
  });

  it('takes the counts of awards after the points, in the order in which the rules first name them', () => {
    // x: gold, bronze; y: silver, medallion. In the order of these rules the bronze of z counts before all.
    const bronzeFirst = skill([of('z1', 9)], [{ rule: 'by-score', award: 'bronze', score: '1' }]);
    expect(ranked(level, [one])).toEqual(['1 x 0', '2 y 0', '3 z 0']);
    expect(ranked(level, [bronzeFirst, one])).toEqual(['1 x 0', '2 z 0', '3 y 0']);
    const reversed = skill(
      [of('y1', 9), of('x1', 8)],
      [
        { rule: 'by-count', awards: [{ award: 'b', count: 1 }] },
        { rule: 'upper-share', award: 'a', share: '1' },
      ],
    );
    expect(ranked({ ...level, keys: [{ by: 'award:a' }] }, [reversed])).toEqual(['1 x 0', '2= y 0', '2= z 0']);
    expect(ranked(level, [reversed])).toEqual(['1 y 0', '2 x 0', '3 z 0']);
  });

  it('knows the awards of medals by points', () => {
    const medal = skill([of('x1', 540), of('y1', 530)], [{ rule: 'worldskills' }]);
    expect(ranked(level, [medal])).toEqual(['1 x 0', '2 y 0', '3 z 0']);
  });

  it('takes other keys, upwards too; equal on all they share the place, by id', () => {
    const rule: DelegationRanking = {
      rule: 'sum-of-scores',
      keys: [{ by: 'award:gold' }, { by: 'points', order: 'asc' }],
    };
    expect(ranked(rule, [one])).toEqual(['1 x 255', '2 z 70', '3 y 170']);
    expect(ranked({ ...rule, keys: [] }, [one], ['z', 'y', 'x'])).toEqual(['1= x 255', '1= y 170', '1= z 70']);
    expect(ranked({ ...rule, keys: [{ by: 'award:none' }] }, [one])).toEqual(['1= x 255', '1= y 170', '1= z 70']);
  });

  it('counts awards for each entry, not for each person', () => {
    const pair = skill([of('x1', 9, { size: 2 }), of('y1', 8)], [byCount([2])]);
    expect(ranked({ ...level, keys: [{ by: 'award:p1' }] }, [pair])).toEqual(['1= x 0', '1= y 0', '3 z 0']);
  });

  it('gives team prizes by count; ties included unless said otherwise', () => {
    const prizes = [
      { award: 'first', count: 1 },
      { award: 'second', count: 2 },
    ];
    const rule: DelegationRanking = { rule: 'place-points', points: ['3'], prizes };
    const tied = skill([of('x1', 9), of('y1', 9), of('z1', 8)]);
    expect(ranked(rule, [tied])).toEqual(['1= x 3 first', '1= y 3 first', '3 z 0 second']);
    expect(ranked({ ...rule, tieAtCut: 'exclude' }, [tied])).toEqual(['1= x 3 second', '1= y 3 second', '3 z 0']);
    expect(ranked({ ...rule, prizes: [{ award: 'first', count: 2 }] }, [tied])).toEqual([
      '1= x 3 first',
      '1= y 3 first',
      '3 z 0',
    ]);
  });
});

describe('laws of delegations', () => {
  const entry = fc.record({
    delegation: fc.constantFrom('x', 'y', 'z'),
    total: fc.integer({ min: 0, max: 5 }),
    size: fc.integer({ min: 1, max: 3 }),
  });
  const skills = fc
    .array(fc.array(entry, { maxLength: 8 }), { maxLength: 3 })
    .map((all) =>
      all.map((lines, at) => skill(lines.map(({ total, ...more }, index) => line(`${at}.${index}`, total, more)))),
    );
  const rules = fc.constantFrom<DelegationRanking>(
    { rule: 'award-points', points: { gold: '8', placed: '1' }, per: 'person' },
    { rule: 'place-points', points: ['3', '2', '1'] },
    { rule: 'sum-of-scores', best: 2 },
    { rule: 'medal-points', divideBy: 'skills' },
  );

  it('places run 1 to n with ties, and the order of skills and delegations never matters', () => {
    fc.assert(
      fc.property(rules, skills, (rule, all) => {
        const standings = rankDelegations(rule, ['x', 'y', 'z'], all);
        for (const [index, { place, tied }] of standings.entries()) {
          const before = standings[index - 1];
          expect([index + 1, before?.place]).toContain(place);
          expect(tied).toBe(standings.filter((other) => other.place === place).length > 1);
        }
        expect(rankDelegations(rule, ['z', 'x', 'y'], [...all].reverse())).toEqual(standings);
      }),
      lawRuns,
    );
  });
});
