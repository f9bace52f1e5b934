import type { Problem } from '../../refusals/index.js';
import type { ResultRules, SkillRules } from '../rules/skill-rules.js';
import type { Scoring } from '../scheme/scoring.js';
import { resultRuleFields, resultRulesShape } from './rules/result-rules-shape.js';
import { scoringShape } from './scheme/scoring-shape.js';
import { needed, object, Reading } from './shapes/index.js';

const skillRulesShape = object<SkillRules>({ scoring: needed(scoringShape), ...resultRuleFields });

/**
 * Reads all rules of a skill; `entries` are the ids that they may name. Never throws: the rules (without keys that were
 * null), or null and every problem with its place, such as `prizes[0].awards[1].count`.
 */
export function checkSkillRules(
  value: unknown,
  entries: Iterable<string> = [],
): { readonly rules: SkillRules | null; readonly problems: readonly Problem[] } {
  const at = readingWith(entries);
  const rules = skillRulesShape(value, at);
  return { rules: at.found === 0 ? (rules ?? null) : null, problems: at.problems };
}

/** Reads the rules beside a scheme that was read before; without one (null), nothing of a scheme can be named. */
export function checkResultRules(
  value: unknown,
  scoring: Scoring | null,
  entries: Iterable<string> = [],
): { readonly rules: ResultRules | null; readonly problems: readonly Problem[] } {
  const at = readingWith(entries);
  if (scoring) scoringShape(scoring, at.key('scoring'));
  const rules = resultRulesShape(value, at);
  return { rules: at.found === 0 ? (rules ?? null) : null, problems: at.problems };
}

function readingWith(entries: Iterable<string>): Reading {
  const at = Reading.start();
  for (const id of entries) at.remember('entry', id);
  return at;
}
