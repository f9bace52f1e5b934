import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decision, PrizeRule, TieAtCut } from '../../competition/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { awardsNamed } from '../delegations/awards-named.js';
import { awardPrizes, type Prizes } from '../index.js';
import { anyDivision, type AnyDivision } from '../testing/any-lines.js';
import { anyRules } from '../testing/any-rules.js';
import { factsOf, standingsOf } from '../testing/field-of.js';

/** All places decided, every rule that can leave ties to people does. */
const anyCase = fc.record({
  division: anyDivision.map(({ lines }): AnyDivision => ({ lines, waiting: [] })),
  rules: anyRules.map((all) =>
    all.map((rule): PrizeRule => ('tieAtCut' in rule ? { ...rule, tieAtCut: 'undecided' as TieAtCut } : rule)),
  ),
  dice: fc.infiniteStream(fc.nat()),
});
type Case = typeof anyCase extends fc.Arbitrary<infer C> ? C : never;

const prizesOf = ({ division, rules }: Case, decisions: readonly Decision[] = []): Prizes =>
  awardPrizes([standingsOf(division.lines)], rules, factsOf(division.lines), { decisions });

/** Some of a waiting group, by the dice; perhaps nobody, perhaps more than may be named. */
function someOf(entries: readonly string[], { dice }: Case): string[] {
  return entries.filter(() => (dice.next().value as number) % 3 === 0);
}

/** Decides until nothing waits; decisions that do not hold are simply made again. */
function decided(one: Case): { readonly decisions: Decision[]; readonly prizes: Prizes } {
  const decisions: Decision[] = [];
  for (;;) {
    const prizes = prizesOf(one, decisions);
    const waiting = prizes.undecided[0];
    if (!waiting) return { decisions, prizes };
    decisions.push({ kind: 'prize', award: waiting.award, entries: someOf(waiting.entries, one) });
  }
}

describe('laws of prize decisions', () => {
  it('everything that waits can be decided, and then nothing waits', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { prizes } = decided(one);
        const waits = [...prizes.reasons.values()].flatMap(({ passedBy }) => passedBy.map(({ why }) => why));
        expect(waits.filter((why) => why.startsWith('waiting'))).toEqual([]);
      }),
      lawRuns,
    );
  });

  it('a decision changes nothing for those above the group, in the rules up to its own', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const before = prizesOf(one);
        const waiting = before.undecided[0];
        fc.pre(waiting !== undefined);
        const rule = one.rules.findIndex((candidate) => awardsNamed(candidate).includes(waiting?.award ?? ''));
        const after = prizesOf(one, [
          { kind: 'prize', award: waiting?.award ?? '', entries: someOf(waiting?.entries ?? [], one) },
        ]);
        const { standings } = standingsOf(one.division.lines);
        const group = standings.find(({ entry }) => entry === waiting?.entries[0]);
        const above = standings.filter(({ place }) => place !== null && place < (group?.place ?? 0));
        for (const { entry } of above) {
          const given = before.reasons.get(entry)?.given;
          if (given && given.rule <= rule) expect(after.reasons.get(entry)?.given).toEqual(given);
        }
      }),
      lawRuns,
    );
  });

  it('counts and units keep their limits whatever people decide', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { prizes } = decided(one).prizes;
        for (const rule of one.rules) {
          const awards = new Set(awardsNamed(rule));
          const holders = one.division.lines.filter(({ id }) => awards.has(prizes.get(id) ?? ''));
          for (const unit of ['u', 'v']) {
            const most = rule.rule === 'worldskills' || rule.rule === 'by-score' ? Infinity : rule.maxPerUnit;
            expect(holders.filter((entry) => entry.unit === unit).length).toBeLessThanOrEqual(most ?? Infinity);
          }
          for (const { award, count } of rule.rule === 'by-count' ? rule.awards : []) {
            expect([...prizes.values()].filter((prize) => prize === award).length).toBeLessThanOrEqual(count);
          }
        }
      }),
      lawRuns,
    );
  });

  it('only who was named holds an award by decision, and everybody named by the last of them does', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { decisions, prizes } = decided(one);
        const named = new Set(decisions.flatMap((decision) => (decision.kind === 'prize' ? decision.entries : [])));
        for (const [entry, { given }] of prizes.reasons) {
          if (given && 'tie' in given.ground && given.ground.tie === 'decided') expect(named.has(entry)).toBe(true);
        }
        const last = decisions.at(-1);
        if (last?.kind !== 'prize') return;
        for (const entry of last.entries) expect(prizes.prizes.get(entry)).toBe(last.award);
      }),
      lawRuns,
    );
  });
});
