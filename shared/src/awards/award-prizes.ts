import type { PrizeRule } from '../competition/index.js';
import { parseDecimal } from '../numbers/index.js';
import type { DivisionStandings, Standing } from '../ranking/index.js';
import { byCount } from './by-count.js';
import type { PrizeEntry, Prizes, UndecidedPrize } from './prizes.js';
import type { Candidate, RuleRun } from './rule-run.js';

/** A new rule is an entry here, its file and spec, and its shape in the competition room. */
const rules: { readonly [R in PrizeRule['rule']]: RuleRun<Extract<PrizeRule, { readonly rule: R }>> } = {
  'by-count': byCount,
};

/**
 * Runs the prize rules in order, each in every division. Takes official standings; entries without a place, with a note,
 * not competed (guests, selection-only …) or missing in `entries` get nothing, and the next ones move up.
 */
export function awardPrizes(
  divisions: readonly DivisionStandings[],
  prizeRules: readonly PrizeRule[],
  entries: readonly PrizeEntry[],
): Prizes {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const prizes = new Map<string, string>();
  const undecided: UndecidedPrize[] = [];
  for (const { division, standings } of divisions) {
    const waiting = new Set<string>();
    const competed = standings.filter(({ entry }) => known.get(entry)?.status === 'competed');
    for (const rule of prizeRules.filter((candidate) => applies(candidate, division, competed.length))) {
      const open = competed.filter(({ entry }) => !prizes.has(entry) && !waiting.has(entry));
      const result = rules[rule.rule](rule, candidateGroups(open, rule, known));
      for (const { entry, award } of result.given) prizes.set(entry, award);
      for (const entry of result.undecided.flatMap((item) => item.entries)) waiting.add(entry);
      undecided.push(...result.undecided.map((item) => ({ division, ...item })));
    }
  }
  return { prizes, undecided };
}

function applies({ divisions, fieldFrom }: PrizeRule, division: string, competed: number): boolean {
  return (divisions?.includes(division) ?? true) && competed >= (fieldFrom ?? 0);
}

/** Who is placed and reaches the rule's score, best first, those of one place together. */
function candidateGroups(
  standings: readonly Standing[],
  rule: PrizeRule,
  known: ReadonlyMap<string, PrizeEntry>,
): Candidate[][] {
  const groups = new Map<number, Candidate[]>();
  const placed = standings.filter(({ place, note }) => place !== null && note === null);
  for (const { entry, place, total } of [...placed].sort((a, b) => (a.place ?? 0) - (b.place ?? 0))) {
    const candidate = { id: entry, unit: known.get(entry)?.unit ?? null, total: parseDecimal(total ?? '0') };
    if (rule.minScore !== undefined && candidate.total.lt(parseDecimal(rule.minScore))) continue;
    const group = groups.get(place ?? 0);
    if (group) group.push(candidate);
    else groups.set(place ?? 0, [candidate]);
  }
  return [...groups.values()];
}
