import { skillLevels, type EntryFacts, type PromotionRule, type SkillLevel } from '../../competition/index.js';
import type { DivisionStandings } from '../../ranking/index.js';
import { holds } from './holds.js';
import { subjects, type CompetitionFacts } from './subject.js';

/**
 * 技能等级晋升 (03 §6): the first rule whose condition holds decides, even if it gives nothing; who is at its level or higher
 * gets `ifAlready` if that is higher. By entry id; who is not promoted is not in it. `prizes` as `awardPrizes` gave them.
 */
export function promote(
  divisions: readonly DivisionStandings[],
  rules: readonly PromotionRule[],
  entries: readonly EntryFacts[],
  prizes: ReadonlyMap<string, string>,
  competition: CompetitionFacts = {},
): ReadonlyMap<string, SkillLevel> {
  const promotions = new Map<string, SkillLevel>();
  if (rules.length === 0) return promotions;
  for (const subject of subjects(divisions, entries, prizes, competition)) {
    const rule = rules.find(({ when }) => holds(when, subject));
    const level = rule && nextLevel(rule, subject.facts.levelHeld ?? null);
    if (level !== undefined) promotions.set(subject.facts.id, level);
  }
  return promotions;
}

function nextLevel({ to, ifAlready }: PromotionRule, held: SkillLevel | null): SkillLevel | undefined {
  return [to, ifAlready].find((level) => level !== undefined && heightOf(level) > heightOf(held));
}

/** Who holds none stands below them all. */
function heightOf(level: SkillLevel | null): number {
  return level === null ? -1 : skillLevels.indexOf(level);
}
