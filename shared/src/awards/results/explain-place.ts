import type { RankingKeyName, SkillRules } from '../../competition/index.js';
import { defaultKeys, keyReader, type DecidedBy, type Standing } from '../../ranking/index.js';
import type { ScoredEntry, SkillResults } from './skill-results.js';

/** A key with what the entry and its neighbours have under it, as compared; null: missing, or nobody there. */
export interface KeyExplanation {
  readonly by: RankingKeyName;
  readonly order: 'asc' | 'desc';
  readonly above: string | null;
  readonly own: string | null;
  readonly below: string | null;
}

/** Why an entry has its place: the keys in their order, beside the next better and the next worse place. Plain JSON. */
export interface PlaceExplanation {
  readonly place: number;
  readonly decidedBy: DecidedBy | null;
  /** Who else has this place. */
  readonly tiedWith: readonly string[];
  /** Of several on a neighbouring place the one that stands nearest in the list. */
  readonly above: string | null;
  readonly below: string | null;
  readonly keys: readonly KeyExplanation[];
}

/** Null for an entry without a place: its standing's note says why. */
export function explainPlace(
  { ranking }: SkillRules,
  entries: readonly ScoredEntry[],
  { divisions }: SkillResults,
  entry: string,
): PlaceExplanation | null {
  const standings = divisions.find((division) => division.standings.some((line) => line.entry === entry))?.standings;
  const own = standings?.find((line) => line.entry === entry);
  if (!standings || !own || own.place === null) return null;
  const { place } = own;
  const placed = standings.filter((line) => line.place !== null);
  const above = placed.findLast((line) => (line.place ?? 0) < place) ?? null;
  const below = placed.find((line) => (line.place ?? 0) > place) ?? null;
  const read = valueReader(entries);
  return {
    place,
    decidedBy: own.decidedBy,
    tiedWith: placed.filter((line) => line.place === place && line.entry !== entry).map((line) => line.entry),
    above: above?.entry ?? null,
    below: below?.entry ?? null,
    keys: (ranking?.keys ?? defaultKeys).map(({ by, order = 'desc' }) => ({
      by,
      order,
      above: read(by, above),
      own: read(by, own),
      below: read(by, below),
    })),
  };
}

function valueReader(entries: readonly ScoredEntry[]): (by: RankingKeyName, line: Standing | null) => string | null {
  return (by, line) => {
    const entry = line && entries.find(({ id }) => id === line.entry);
    if (!entry) return null;
    return keyReader(by, new Map(line.scaled === null ? [] : [[entry.id, line.scaled]]))(entry);
  };
}
