import { undecidedGroups, type SkillResults } from '../../awards/index.js';
import type { Standing } from '../../ranking/index.js';
import type { PackageSkill } from '../competition-package/package-skill.js';
import type { RecountedSkill, RecountedStanding, WaitingGroup } from './recount.js';

/** The results of a skill in the shape of a recount. */
export function recountedSkill({ id, scoring }: PackageSkill, results: SkillResults): RecountedSkill {
  const components = (scoring.components ?? []).map((component) => component.id);
  const waiting = waitingByDivision(results);
  const qualified = new Map(results.qualified?.map((one) => [one.division, one.qualified]));
  return {
    id,
    divisions: results.divisions.map(({ division, complete, standings }) => {
      const through = qualified.get(division);
      return {
        division,
        complete,
        standings: standings.map((standing) => recountedStanding(standing, results, components)),
        undecided: waiting.get(division) ?? [],
        ...(through && { qualified: through }),
      };
    }),
  };
}

function waitingByDivision(results: SkillResults): Map<string, WaitingGroup[]> {
  const waiting = new Map<string, WaitingGroup[]>();
  for (const { division, what, award, entries } of undecidedGroups(results)) {
    const there = waiting.get(division) ?? [];
    there.push({ what, award, entries });
    waiting.set(division, there);
  }
  return waiting;
}

function recountedStanding(
  { entry, place, tied, total, scaled, components: points, note }: Standing,
  { prizes, honours, promotions }: SkillResults,
  components: readonly string[],
): RecountedStanding {
  return {
    entry,
    place,
    tied,
    total,
    scaled,
    components: new Map(components.flatMap((id) => (Object.hasOwn(points, id) ? [[id, points[id] ?? '']] : []))),
    prize: prizes.prizes.get(entry) ?? null,
    honours: honours.get(entry) ?? [],
    promotion: promotions.get(entry) ?? null,
    note,
  };
}
