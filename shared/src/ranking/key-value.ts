import type { RankingKeyName } from '../competition/index.js';
import { parseDecimal, type Exact } from '../numbers/index.js';
import { Refusal } from '../refusals/index.js';
import type { RankedEntry } from './standing.js';

/** What an entry has under a key; null is missing, undefined means that the scheme has no such part. */
type KeyReader = (entry: RankedEntry, id: string) => string | null | undefined;

/** A new key is an entry here. Parts are compared as they are shown. */
const readers: Readonly<Record<string, KeyReader>> = {
  total: ({ score }) => score.total,
  time: ({ time }) => time ?? null,
  component: ({ score }, id) => own(score.components, id)?.shown,
  criterion: ({ score }, id) => own(score.criteria, id)?.shown,
  aspect: ({ score }, id) => {
    const aspect = own(score.aspects, id);
    const unmarked = aspect?.state === 'incomplete' && aspect.marks === 0;
    return aspect && (aspect.dnf || unmarked) ? null : aspect?.shown;
  },
};

/** The number an entry is ranked by under a key, null when it has none. Refuses an unknown key (`package/key-not-in-scheme`). */
export function keyValue(entry: RankedEntry, by: RankingKeyName): Exact | null {
  const [kind = '', id = ''] = by.split(':');
  const value = own(readers, kind)?.(entry, id);
  if (value === undefined) throw new Refusal('package/key-not-in-scheme', { by });
  return value === null ? null : parseDecimal(value);
}

// Ids such as `constructor` must not find what every object inherits.
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
