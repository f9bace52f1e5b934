import type { EntryFacts, HonourRule } from '../../competition/index.js';
import type { DivisionStandings } from '../../ranking/index.js';
import { holds } from './holds.js';
import { subjects, type CompetitionFacts, type Subject } from './subject.js';

/**
 * 荣誉称号 (03 §6): every honour whose condition holds, once, in the order of the rules; not to who already holds it, unless
 * the rule says otherwise. By entry id; who gets none is not in it. `prizes` as `awardPrizes` gave them.
 */
export function awardHonours(
  divisions: readonly DivisionStandings[],
  rules: readonly HonourRule[],
  entries: readonly EntryFacts[],
  prizes: ReadonlyMap<string, string>,
  competition: CompetitionFacts = {},
): ReadonlyMap<string, readonly string[]> {
  const honours = new Map<string, readonly string[]>();
  if (rules.length === 0) return honours;
  for (const subject of subjects(divisions, entries, prizes, competition)) {
    const own = rules.filter((rule) => deserves(rule, subject)).map(({ honour }) => honour);
    if (own.length > 0) honours.set(subject.facts.id, [...new Set(own)]);
  }
  return honours;
}

function deserves({ honour, when, unlessHeld = true }: HonourRule, subject: Subject): boolean {
  const held = subject.facts.honoursHeld?.includes(honour) ?? false;
  return !(unlessHeld && held) && holds(when, subject);
}
