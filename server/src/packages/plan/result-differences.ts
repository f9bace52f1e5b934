import {
  canonicalJson,
  recountedSkill,
  toJson,
  type Problem,
  type RecountedDivision,
  type RecountedSkill,
} from '@jiangsai/shared';
import type { SkillFacts } from '../../results/index.js';

/** The divisions whose results here are not those that the package comes to by itself. There must never be one. */
export function resultDifferences(expected: RecountedSkill, facts: SkillFacts, where: string): Problem[] {
  const { scoring } = facts.rules;
  const here = byDivision(recountedSkill({ id: expected.id, scoring }, facts.results));
  const there = byDivision(expected);
  return [...new Set([...there.keys(), ...here.keys()])]
    .filter((division) => here.get(division) !== there.get(division))
    .map((division) => ({ code: 'package/result-differs', params: { division }, where }));
}

/** A package lists divisions as its entries come, a table of entries by number. */
function byDivision({ divisions }: RecountedSkill): Map<string, string> {
  return new Map(divisions.map((division) => [division.division, canonicalJson(toJson(plain(division)))]));
}

/** Without maps, which have no JSON. */
function plain({ standings, ...division }: RecountedDivision): object {
  return {
    ...division,
    standings: standings.map(({ components, ...standing }) => ({ ...standing, components: [...components] })),
  };
}
