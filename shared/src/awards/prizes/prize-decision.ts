import type { Decision } from '../../competition/index.js';
import type { Decide } from '../list/give-down-the-list.js';

/**
 * Prize decisions of a division: the last one on that award that names only members of the waiting group (perhaps nobody)
 * and not more than the award has left. Any other does not hold.
 */
export function prizeDecisions(division: string, decisions: readonly Decision[]): Decide {
  const own = decisions.flatMap((decision) =>
    decision.kind === 'prize' && (decision.division ?? division) === division ? [decision] : [],
  );
  return (award, group, holds) => {
    if (own.length === 0) return null;
    const members = new Set(group);
    const named = own
      .filter((decision) => decision.award === award && decision.entries.every((id) => members.has(id)))
      .map(({ entries }) => new Set(entries));
    return named.findLast(holds) ?? null;
  };
}
