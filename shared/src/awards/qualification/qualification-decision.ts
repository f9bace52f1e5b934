import type { Decision } from '../../competition/index.js';
import type { Decide } from '../list/give-down-the-list.js';

/** The last qualification decision of a division that names only members of the waiting group, not more than go through. */
export function qualificationDecisions(division: string, decisions: readonly Decision[]): Decide {
  const own = decisions.flatMap((decision) =>
    decision.kind === 'qualification' && (decision.division ?? division) === division ? [decision] : [],
  );
  return (_, group, holds) => {
    const members = new Set(group);
    const named = own.filter(({ entries }) => entries.every((id) => members.has(id)));
    return named.map(({ entries }) => new Set(entries)).findLast(holds) ?? null;
  };
}
