import type { EntryFacts, PrizeRule } from '../../competition/index.js';
import type { DivisionStandings, Standing } from '../../ranking/index.js';
import { isPlaced } from '../field/placed-by-place.js';

/** A skill of the file, with its results. */
export interface DelegationSkill {
  readonly entries: readonly EntryFacts[];
  readonly standings: readonly DivisionStandings[];
  /** As `awardPrizes` gave them. */
  readonly prizes: ReadonlyMap<string, string>;
  readonly prizeRules: readonly PrizeRule[];
}

/** What an entry did for its delegation. */
export interface Achievement {
  /** Index of the skill. */
  readonly skill: number;
  readonly people: number;
  readonly isGuest: boolean;
  /** Null for who has no place. */
  readonly place: number | null;
  readonly prize: string | null;
  /** Of placed entries only, as shown. */
  readonly total: string | null;
  readonly scaled: string | null;
}

/** By delegation. */
export function achievements(skills: readonly DelegationSkill[]): ReadonlyMap<string, readonly Achievement[]> {
  const all = new Map<string, Achievement[]>();
  for (const [index, skill] of skills.entries()) {
    const lines = skill.standings.flatMap(({ standings }) => standings);
    const standings = new Map(lines.map((standing) => [standing.entry, standing]));
    for (const entry of skill.entries) {
      if (entry.delegation === undefined || entry.delegation === null) continue;
      const own = all.get(entry.delegation) ?? [];
      own.push(achievement(index, entry, standings.get(entry.id), skill.prizes.get(entry.id) ?? null));
      all.set(entry.delegation, own);
    }
  }
  return all;
}

function achievement(
  skill: number,
  { size = 1, status }: EntryFacts,
  standing: Standing | undefined,
  prize: string | null,
): Achievement {
  const placed = standing && isPlaced(standing) ? standing : null;
  return {
    skill,
    people: size,
    isGuest: status === 'guest',
    place: placed?.place ?? null,
    prize,
    total: placed?.total ?? null,
    scaled: placed?.scaled ?? null,
  };
}
