import { tieEnds, type Ranking, type RankingKey, type RankingKeyName } from '../../rules/ranking.js';
import {
  anyOf,
  needed,
  object,
  oneOf,
  optional,
  refine,
  shape,
  text,
  type Reading,
  type Shape,
} from '../shapes/index.js';

/** What a prefix names, as the scheme's shapes claim it. */
const kinds: Readonly<Record<string, string>> = {
  component: 'component',
  criterion: 'criterion',
  aspect: 'aspect',
  mark: 'measured aspect',
};

const pattern = '^(total|scaled|time|(component|criterion|aspect|mark):[A-Za-z0-9][A-Za-z0-9._-]{0,63})$';

const keyName: Shape<RankingKeyName> = shape(
  () => ({ type: 'string', pattern }),
  (value, at) => {
    const by = text(value, at);
    if (by === undefined || isKnown(by, at)) return by as RankingKeyName | undefined;
    return at.refuse('package/key-not-in-scheme', { by: by.slice(0, 80) });
  },
);

function isKnown(by: string, at: Reading): boolean {
  if (by === 'total' || by === 'time') return true;
  if (by === 'scaled') return at.knows('scale', by);
  const [, prefix = '', id = ''] = /^([a-z]+):(.+)$/s.exec(by) ?? [];
  return Object.hasOwn(kinds, prefix) && at.knows(kinds[prefix] ?? '', id);
}

const key = refine(
  object<RankingKey>({ by: needed(keyName), order: optional(oneOf(['asc', 'desc'])) }),
  ({ by, order }, at) => {
    if (by === 'time' && order !== 'asc') at.refuse('package/time-descending');
  },
);

/**
 * Stands after the scheme whose parts its keys name: a key that names what the scheme does not have is refused
 * (`package/key-not-in-scheme`), and so is `time` without `asc`.
 */
export const rankingShape: Shape<Ranking> = object<Ranking>({
  keys: optional(anyOf(key)),
  whenStillTied: optional(oneOf(tieEnds)),
});
