import type { SkillResults } from './skill-results.js';

/** A tied group that waits for a decision, by id; `award` is null unless it waits for a prize. */
export interface UndecidedGroup {
  readonly division: string;
  readonly what: 'place' | 'prize' | 'qualification';
  readonly award: string | null;
  readonly entries: readonly string[];
}

/** Everything that waits for a decision: places, then prizes in the order of the rules, then qualification. */
export function undecidedGroups({ divisions, prizes, qualified }: SkillResults): UndecidedGroup[] {
  return [
    ...divisions.flatMap(({ division, undecided }) =>
      undecided.map((entries) => group(division, 'place', null, entries)),
    ),
    ...prizes.undecided.map(({ division, award, entries }) => group(division, 'prize', award, entries)),
    ...(qualified ?? []).flatMap(({ division, undecided }) =>
      undecided.map((entries) => group(division, 'qualification', null, entries)),
    ),
  ];
}

function group(
  division: string,
  what: UndecidedGroup['what'],
  award: string | null,
  entries: readonly string[],
): UndecidedGroup {
  return { division, what, award, entries: [...entries].sort() };
}
