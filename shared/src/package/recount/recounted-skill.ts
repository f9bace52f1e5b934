import type { SkillResults, UndecidedPrize } from '../../awards/index.js';
import type { Standing } from '../../ranking/index.js';
import type { PackageSkill } from '../competition-package/package-skill.js';
import type { RecountedSkill, RecountedStanding, UndecidedGroup } from './recount.js';

/** The results of a skill in the shape of a recount. */
export function recountedSkill({ id, scoring }: PackageSkill, results: SkillResults): RecountedSkill {
  const components = (scoring.components ?? []).map((component) => component.id);
  const waiting = prizesWaiting(results.prizes.undecided);
  return {
    id,
    // Qualification tells the divisions in the order in which the standings do.
    divisions: results.divisions.map((division, index) => {
      const qualified = results.qualified?.[index];
      return {
        division: division.division,
        complete: division.complete,
        standings: division.standings.map((standing) => recountedStanding(standing, results, components)),
        undecided: [
          ...division.undecided.map((entries) => group('place', null, entries)),
          ...(waiting.get(division.division) ?? []),
          ...(qualified?.undecided ?? []).map((entries) => group('qualification', null, entries)),
        ],
        ...(qualified && { qualified: qualified.qualified }),
      };
    }),
  };
}

/** By division, in the order of the rules. */
function prizesWaiting(undecided: readonly UndecidedPrize[]): Map<string, UndecidedGroup[]> {
  const waiting = new Map<string, UndecidedGroup[]>();
  for (const { division, award, entries } of undecided) {
    const there = waiting.get(division) ?? [];
    there.push(group('prize', award, entries));
    waiting.set(division, there);
  }
  return waiting;
}

function group(what: UndecidedGroup['what'], award: string | null, entries: readonly string[]): UndecidedGroup {
  return { what, award, entries: [...entries].sort() };
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
