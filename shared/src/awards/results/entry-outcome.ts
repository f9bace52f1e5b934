import type { SkillLevel } from '../../competition/index.js';
import type { Standing } from '../../ranking/index.js';
import type { SkillResults } from './skill-results.js';

/** What an entry came to under the rules, as people see it. Plain JSON. */
export interface EntryOutcome extends Pick<
  Standing,
  'division' | 'place' | 'tied' | 'total' | 'scaled' | 'note' | 'decidedBy'
> {
  readonly prize: string | null;
  readonly honours: readonly string[];
  readonly promotion: SkillLevel | null;
  /** Null without a rule of qualification. */
  readonly qualified: boolean | null;
}

/** The outcome of every entry by id, in list order, division by division. */
export function entryOutcomes(results: SkillResults): Map<string, EntryOutcome> {
  const { prizes, honours, promotions } = results;
  const through = results.qualified && new Set(results.qualified.flatMap(({ qualified }) => qualified));
  return new Map(
    results.divisions.flatMap(({ standings }) =>
      standings.map(({ entry, division, place, tied, total, scaled, note, decidedBy }) => [
        entry,
        {
          division,
          place,
          tied,
          total,
          scaled,
          note,
          decidedBy,
          prize: prizes.prizes.get(entry) ?? null,
          honours: honours.get(entry) ?? [],
          promotion: promotions.get(entry) ?? null,
          qualified: through && through.has(entry),
        },
      ]),
    ),
  );
}
