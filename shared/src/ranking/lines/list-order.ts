import type { Ranking, RankingKey, RankingKeyName } from '../../competition/index.js';
import type { RankedEntry, StandingNote } from '../standing.js';
import { keyReader, type KeyReader } from './key-reader.js';
import { noteOf } from './note-of.js';
import { compareNumbers, rankedNumber, type RankedNumber } from './ranked-number.js';

export interface OrderOptions {
  readonly running?: boolean;
  readonly scaled?: ReadonlyMap<string, string>;
}

/** An entry with its part of the list and the numbers that order it there, read once. */
export interface Line {
  readonly entry: RankedEntry;
  readonly note: StandingNote | null;
  readonly part: ListPart;
  readonly scaled: string | null;
  readonly values: readonly (RankedNumber | null)[];
}

/** A list is made of the placed and then, in this order, of those without a place by their note. */
const listParts = ['placed', 'incomplete', 'below-pass-mark', 'guest', 'disqualified', 'withdrawn', 'absent'] as const;
export type ListPart = (typeof listParts)[number];

interface SortKey {
  readonly by: RankingKeyName;
  readonly ascending: boolean;
  readonly read: KeyReader;
}

/** What a ranking without keys ranks by. */
export const defaultKeys: readonly RankingKey[] = [{ by: 'total' }];

/**
 * How the entries of a division stand in its list: the placed by the ranking keys, incomplete ones, those below a pass
 * mark and guests by total, the others (who show none) by nothing; equal ones by id.
 */
export class ListOrder {
  private readonly running: boolean;
  private readonly scaled: ReadonlyMap<string, string>;
  private readonly keys: Readonly<Record<ListPart, readonly SortKey[]>>;

  constructor(ranking: Ranking, { running = false, scaled }: OrderOptions) {
    this.running = running;
    this.scaled = scaled ?? new Map();
    const ranked = (ranking.keys ?? defaultKeys).map((key) => sortKey(key, running, scaled));
    const byTotal = defaultKeys.map((key) => sortKey(key, running, scaled));
    this.keys = {
      placed: ranked,
      incomplete: byTotal,
      'below-pass-mark': byTotal,
      guest: byTotal,
      disqualified: [],
      withdrawn: [],
      absent: [],
    };
  }

  lineOf(entry: RankedEntry): Line {
    const note = noteOf(entry);
    const placed = note === null || (this.running && note === 'incomplete' && entry.score.started);
    const part = placed ? 'placed' : note;
    const values = this.keys[part].map(({ read }) => numberOrMissing(read(entry)));
    return { entry, note, part, scaled: this.scaled.get(entry.id) ?? null, values };
  }

  /** Negative when a stands before b; 0 only for an entry and itself. */
  compare(a: Line, b: Line): number {
    return this.compareWithoutId(a, b) || compareIds(a.entry.id, b.entry.id);
  }

  /** Negative when a stands before b, 0 when they are in one part of the list and equal on all its keys. */
  compareWithoutId(a: Line, b: Line): number {
    if (a.part !== b.part) return listParts.indexOf(a.part) - listParts.indexOf(b.part);
    for (const [index, key] of this.keys[a.part].entries()) {
      const ahead = compareValues(a.values[index] ?? null, b.values[index] ?? null, key);
      if (ahead !== 0) return ahead;
    }
    return 0;
  }

  /** Index of the first ranking key that tells two placed lines apart, −1 when none does. */
  tellingKey(a: Line, b: Line): number {
    return this.keys.placed.findIndex(
      (key, index) => compareValues(a.values[index] ?? null, b.values[index] ?? null, key) !== 0,
    );
  }

  /** The ranking key with this index, null when there is none. */
  keyName(index: number): RankingKeyName | null {
    return this.keys.placed[index]?.by ?? null;
  }
}

/**
 * Scaled points move with every late mark, so a running order has none: it takes the total, of which they are made. A
 * caller that asks for final places without them would get wrong ones, and gets a TypeError.
 */
function sortKey(
  { by, order }: RankingKey,
  running: boolean,
  scaled: ReadonlyMap<string, string> | undefined,
): SortKey {
  const ascending = order === 'asc';
  if (by !== 'scaled' || scaled) return { by, ascending, read: keyReader(by, scaled ?? new Map()) };
  if (!running) throw new TypeError('places by scaled points need the scaled points');
  return { by, ascending, read: keyReader('total', new Map()) };
}

function numberOrMissing(text: string | null): RankedNumber | null {
  return text === null ? null : rankedNumber(text);
}

/** Missing values come last in either order, two missing are equal. */
function compareValues(a: RankedNumber | null, b: RankedNumber | null, { ascending }: SortKey): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return ascending ? compareNumbers(a, b) : compareNumbers(b, a);
}

/** Code-unit order, the same in every language and on every machine. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
