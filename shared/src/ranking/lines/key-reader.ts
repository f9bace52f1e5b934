import type { RankingKeyName } from '../../competition/index.js';
import { Refusal } from '../../refusals/index.js';
import type { RankedEntry } from '../standing.js';

/** The number (as text) that an entry is ranked by under a key, null when it is missing. */
export type KeyReader = (entry: RankedEntry) => string | null;

/** What an entry has under a kind of key; null is missing, undefined means that the scheme has no such part. */
type PartReader = (entry: RankedEntry, id: string) => string | null | undefined;

/** A new kind is an entry here. Parts are compared as they are shown, measured numbers as they are. */
const parts: Readonly<Record<string, PartReader>> = {
  total: ({ score }) => score.total,
  time: ({ time }) => time ?? null,
  component: ({ score }, id) => own(score.components, id)?.shown,
  criterion: ({ score }, id) => own(score.criteria, id)?.shown,
  aspect: ({ score }, id) => {
    const aspect = own(score.aspects, id);
    const unmarked = aspect?.state === 'incomplete' && aspect.marks === 0;
    return aspect && (aspect.dnf || unmarked) ? null : aspect?.shown;
  },
  mark: ({ score }, id) => own(score.aspects, id)?.measured,
};

/**
 * The reader of a key. `scaled` holds the scaled points by entry id. Reading refuses a key that names what the scheme
 * does not have (`package/key-not-in-scheme`).
 */
export function keyReader(by: RankingKeyName, scaled: ReadonlyMap<string, string>): KeyReader {
  if (by === 'scaled') return ({ id }) => scaled.get(id) ?? null;
  const [kind = '', id = ''] = by.split(':');
  const part = own(parts, kind);
  return (entry) => {
    const value = part?.(entry, id);
    if (value === undefined) throw new Refusal('package/key-not-in-scheme', { by });
    return value;
  };
}

// Ids such as `constructor` must not find what every object inherits.
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
