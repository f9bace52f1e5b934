import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decision, PrizeRule } from '../../competition/index.js';
import { rankEntries } from '../../ranking/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { awardsNamed } from '../delegations/awards-named.js';
import { awardPrizes, cutLines, qualify, type Certainty } from '../index.js';
import { anyField, anyRanking, anyScoring, rankedOf } from '../testing/any-field.js';
import { anyQualification, anyRules } from '../testing/any-rules.js';

const anySkill = anyScoring.chain((scoring) =>
  fc.record({
    scoring: fc.constant(scoring),
    ranking: anyRanking,
    prizeRules: anyRules,
    qualification: anyQualification,
    field: anyField(scoring),
    /** Where the people who decide take their choices from. */
    dice: fc.infiniteStream(fc.nat()),
  }),
);
type Skill = typeof anySkill extends fc.Arbitrary<infer S> ? S : never;

const after = (dice: fc.Stream<number>) => (below: number) => (dice.next().value as number) % below;

function shuffled(ids: readonly string[], roll: (below: number) => number): string[] {
  const open = [...ids];
  return ids.flatMap(() => open.splice(roll(open.length), 1));
}

/** All marks are in, and people have decided whatever had to be decided, somehow. */
function theEnd({ scoring, ranking, prizeRules, qualification, field, dice }: Skill) {
  const roll = after(dice);
  const entries = field.map(({ facts }) => facts);
  const ranked = rankedOf(field, scoring, 'at the end');
  const tied = rankEntries(ranked, ranking).flatMap(({ undecided }) => undecided);
  const decisions: Decision[] = tied.map((group) => ({ kind: 'order', order: shuffled(group, roll) }));
  const standings = rankEntries(ranked, ranking, { decisions });
  const some = (group: readonly string[]) => shuffled(group, roll).slice(0, roll(group.length + 1));
  const prizesNow = () => awardPrizes(standings, prizeRules, entries, { decisions });
  for (let waiting = prizesNow().undecided[0]; waiting; waiting = prizesNow().undecided[0]) {
    decisions.push({ kind: 'prize', award: waiting.award, entries: some(waiting.entries) });
  }
  const qualifiedNow = () => qualify(standings, qualification, entries, decisions);
  for (let waiting = qualifiedNow()[0]?.undecided[0]; waiting; waiting = qualifiedNow()[0]?.undecided[0]) {
    decisions.push({ kind: 'qualification', entries: some(waiting) });
  }
  return { reasons: prizesNow().reasons, through: qualifiedNow().flatMap(({ qualified }) => qualified) };
}

/** The award of the line, a better one of its rule, or one of an earlier rule. */
function isAbove(
  line: { readonly rule: number; readonly award: string },
  rules: readonly PrizeRule[],
  given: { readonly rule: number; readonly award: string } | null | undefined,
): boolean {
  const rule = rules[line.rule];
  const awards = rule ? awardsNamed(rule) : [];
  if (!given || given.rule !== line.rule) return given ? given.rule < line.rule : false;
  return awards.indexOf(given.award) <= awards.indexOf(line.award);
}

describe('cut lines', () => {
  it('say clinched or out only where no completion of the marks, and no decision, makes it wrong', () => {
    const seen: Record<Certainty, number> = { clinched: 0, open: 0, out: 0 };
    fc.assert(
      fc.property(anySkill, (skill) => {
        const { scoring, ranking, prizeRules, qualification, field } = skill;
        const ranked = rankedOf(field, scoring, 'now');
        const standings = rankEntries(ranked, ranking);
        const entries = field.map(({ facts }) => facts);
        const lines = cutLines({ ranked, standings, entries, ranking, prizeRules, qualification });
        const { reasons, through } = theEnd(skill);
        for (const { of, entries: certainties } of lines) {
          for (const [entry, certainty] of certainties) {
            seen[certainty] += 1;
            const above =
              of === 'qualification' ? through.includes(entry) : isAbove(of, prizeRules, reasons.get(entry)?.given);
            if (certainty !== 'open') expect([of, entry, certainty]).toEqual([of, entry, above ? 'clinched' : 'out']);
          }
        }
      }),
      lawRuns,
    );
    // The law would hold for lines that never say anything, too. How often they do takes many fields to tell.
    const often = lawRuns.numRuns < 1000 ? 0 : seen.open / 10;
    expect(seen.clinched).toBeGreaterThan(often);
    expect(seen.out).toBeGreaterThan(often);
  });

  it('leave nothing open once all marks are in and everything is decided', () => {
    fc.assert(
      fc.property(anySkill, ({ scoring, prizeRules, qualification, field }) => {
        const ranked = rankedOf(field, scoring, 'at the end');
        const standings = rankEntries(ranked);
        const entries = field.map(({ facts }) => facts);
        const decided = prizeRules.map((rule) => ({ ...rule, ...('tieAtCut' in rule ? { tieAtCut: 'include' } : {}) }));
        const lines = cutLines({
          ranked,
          standings,
          entries,
          prizeRules: decided as PrizeRule[],
          qualification: { ...qualification, tieAtCut: 'all-through' },
        });
        expect(lines.flatMap((line) => [...line.entries.values()])).not.toContain('open');
      }),
      lawRuns,
    );
  });
});
