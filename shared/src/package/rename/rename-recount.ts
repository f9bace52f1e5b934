import type { RecountedSkill } from '../recount/recount.js';
import type { Names } from './names.js';

/** What a skill comes to, under other ids. Everything keeps its order. */
export function renameRecount({ id, divisions }: RecountedSkill, { skill, entry }: Names): RecountedSkill {
  return {
    id: skill(id),
    divisions: divisions.map((division) => ({
      ...division,
      standings: division.standings.map((standing) => ({ ...standing, entry: entry(standing.entry) })),
      undecided: division.undecided.map((group) => ({ ...group, entries: group.entries.map(entry) })),
      ...(division.qualified && { qualified: division.qualified.map(entry) }),
    })),
  };
}
