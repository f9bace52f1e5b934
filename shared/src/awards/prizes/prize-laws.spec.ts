import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PrizeRule } from '../../competition/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { awardsNamed } from '../delegations/awards-named.js';
import { awardPrizes } from '../index.js';
import { anyDivision, type AnyDivision } from '../testing/any-lines.js';
import { anyRule, anyRules } from '../testing/any-rules.js';
import { factsOf, standingsOf } from '../testing/field-of.js';

function prizesOf({ lines, waiting }: AnyDivision, rules: readonly PrizeRule[]) {
  const standings = standingsOf(lines, 'all', waiting);
  return { standings: standings.standings, ...awardPrizes([standings], rules, factsOf(lines)) };
}
const sortedPrizes = (prizes: ReadonlyMap<string, string>) => [...prizes].sort();

describe('laws of prizes', () => {
  it('inside one rule nobody below a prize-winner holds a better award', () => {
    fc.assert(
      fc.property(anyDivision, anyRule('p'), (division, rule) => {
        fc.pre(rule.rule === 'worldskills' || rule.maxPerUnit === undefined);
        const { prizes, standings } = prizesOf(division, [rule]);
        const awards = awardsNamed(rule);
        const winners = standings.filter(({ entry }) => prizes.has(entry));
        const heights = winners.map(({ entry }) => awards.indexOf(prizes.get(entry) ?? ''));
        expect(heights).toEqual([...heights].sort((a, b) => a - b));
      }),
      lawRuns,
    );
  });

  it('counts are exceeded only by ties that are included', () => {
    fc.assert(
      fc.property(anyDivision, anyRule('p'), (division, rule) => {
        fc.pre(rule.rule === 'by-count');
        const { prizes, reasons } = prizesOf(division, [rule]);
        for (const { award, count } of rule.rule === 'by-count' ? rule.awards : []) {
          const grounds = [...prizes]
            .filter(([, prize]) => prize === award)
            .map(([id]) => reasons.get(id)?.given?.ground);
          const included = grounds.some((ground) => ground?.by === 'count' && ground.tie === 'included');
          if (included) expect(rule.tieAtCut ?? 'include').toBe('include');
          else expect(grounds.length).toBeLessThanOrEqual(count);
        }
      }),
      lawRuns,
    );
  });

  it('no unit has more than its limit, unless its tied entries are included', () => {
    fc.assert(
      fc.property(anyDivision, anyRule('p'), fc.integer({ min: 0, max: 2 }), (division, rule, maxPerUnit) => {
        const tieAtCut = 'tieAtCut' in rule ? rule.tieAtCut : undefined;
        fc.pre(tieAtCut === 'exclude' || tieAtCut === 'undecided');
        const { prizes } = prizesOf(division, [{ ...rule, maxPerUnit } as PrizeRule]);
        for (const unit of ['u', 'v']) {
          const holders = division.lines.filter((one) => one.unit === unit && prizes.has(one.id));
          expect(holders.length).toBeLessThanOrEqual(maxPerUnit);
        }
      }),
      lawRuns,
    );
  });

  it('prizes go to placed entries that competed, never to one that waits, and nobody waits twice', () => {
    fc.assert(
      fc.property(anyDivision, anyRules, (division, rules) => {
        const { prizes, undecided, standings } = prizesOf(division, rules);
        const placed = new Set(standings.filter(({ place }) => place !== null).map(({ entry }) => entry));
        const able = division.lines.filter(({ id, status }) => status === 'competed' && placed.has(id));
        expect(able.map(({ id }) => id)).toEqual(expect.arrayContaining([...prizes.keys()]));
        const waiting = undecided.flatMap(({ entries }) => entries);
        expect(new Set(waiting).size).toBe(waiting.length);
        expect(waiting.filter((entry) => prizes.has(entry))).toEqual([]);
      }),
      lawRuns,
    );
  });

  it('the order of the input never matters', () => {
    fc.assert(
      fc.property(anyDivision, anyRules, fc.nat(), (division, rules, turn) => {
        const at = turn % (division.lines.length + 1);
        const lines = [...division.lines.slice(at), ...division.lines.slice(0, at)].reverse();
        const { prizes, undecided, reasons } = prizesOf(division, rules);
        const moved = prizesOf({ ...division, lines }, rules);
        expect(sortedPrizes(moved.prizes)).toEqual(sortedPrizes(prizes));
        expect([moved.undecided, moved.reasons]).toEqual([undecided, reasons]);
      }),
      lawRuns,
    );
  });

  it('guests and absent entries change nobody’s prize, except through the base of the registered', () => {
    fc.assert(
      fc.property(anyDivision, anyRules, (division, rules) => {
        fc.pre(!rules.some((rule) => 'base' in rule && rule.base === 'registered'));
        const lines = division.lines.filter(({ status }) => status !== 'guest' && status !== 'absent');
        expect(sortedPrizes(prizesOf({ ...division, lines }, rules).prizes)).toEqual(
          sortedPrizes(prizesOf(division, rules).prizes),
        );
      }),
      lawRuns,
    );
  });

  it('every prize is explained, and no prize that is not there', () => {
    fc.assert(
      fc.property(anyDivision, anyRules, (division, rules) => {
        const { prizes, reasons } = prizesOf(division, rules);
        const explained = [...reasons].flatMap(([id, { given }]) => (given ? [[id, given.award]] : []));
        expect(explained.sort()).toEqual(sortedPrizes(prizes));
      }),
      lawRuns,
    );
  });
});
