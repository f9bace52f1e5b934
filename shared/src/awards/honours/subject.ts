import type { EntryFacts, PrizeBase } from '../../competition/index.js';
import type { Exact } from '../../numbers/index.js';
import type { DivisionStandings } from '../../ranking/index.js';
import { baseSize } from '../field/base-size.js';
import { prizeField } from '../field/prize-field.js';

/** What conditions ask of the competition. */
export interface CompetitionFacts {
  readonly tier?: string;
  readonly class?: string;
}

/** An entry that can take prizes, as conditions see it. */
export interface Subject {
  readonly facts: EntryFacts;
  readonly division: string;
  /** Among the entries that can take prizes. */
  readonly place: number;
  readonly total: Exact;
  readonly prize: string | null;
  readonly competition: CompetitionFacts;
  base(this: void, of: PrizeBase): number;
}

/** Everybody who can take prizes, in all divisions. */
export function subjects(
  divisions: readonly DivisionStandings[],
  entries: readonly EntryFacts[],
  prizes: ReadonlyMap<string, string>,
  competition: CompetitionFacts,
): Subject[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return divisions.flatMap((standings) => {
    const { division } = standings;
    const base = basesOf(standings, known);
    return prizeField(standings, known).groups.flatMap(({ place, takers }) =>
      takers.flatMap(({ id, total }) => {
        const facts = known.get(id);
        return facts ? { facts, division, place, total, prize: prizes.get(id) ?? null, competition, base } : [];
      }),
    );
  });
}

/** The size of each base of a division, counted once. */
function basesOf(standings: DivisionStandings, known: ReadonlyMap<string, EntryFacts>): Subject['base'] {
  const sizes = new Map<string, number>();
  return ({ base = 'competed', countSelectionOnly = false }) => {
    const key = `${base} ${String(countSelectionOnly)}`;
    const size = sizes.get(key) ?? baseSize(standings, known, { base, countSelectionOnly });
    sizes.set(key, size);
    return size;
  };
}
