import type { Problem } from '../../refusals/index.js';
import type { Ranking, RankingKey, RankingKeyName } from '../rules/ranking.js';
import { listAspects } from '../scheme/list-aspects.js';
import { listCriteria } from '../scheme/list-sub-criteria.js';
import type { Scoring } from '../scheme/scoring.js';
import { Reading } from './reading.js';
import { list, needed, object, optional, refine, type Shape } from './shape.js';
import { oneOf, text } from './shapes.js';

/**
 * Reads the ranking of a skill with this scheme. Never throws: the ranking, or null and every problem. A key that names
 * what the scheme does not have is one (`package/key-not-in-scheme`), and so is `time` without `asc`.
 */
export function checkRanking(
  value: unknown,
  scoring: Scoring,
): { readonly ranking: Ranking | null; readonly problems: readonly Problem[] } {
  const at = Reading.start();
  const ranking = rankingShape(keysOf(scoring))(value, at);
  return { ranking: at.problems.length === 0 ? (ranking ?? null) : null, problems: at.problems };
}

function rankingShape(known: ReadonlySet<string>): Shape<Ranking> {
  const keyName: Shape<RankingKeyName> = (value, at) => {
    const by = text(value, at);
    if (by === undefined || known.has(by)) return by as RankingKeyName | undefined;
    return at.refuse('package/key-not-in-scheme', { by: by.slice(0, 80) });
  };
  const key = object<RankingKey>({ by: needed(keyName), order: optional(oneOf(['asc', 'desc'])) });
  const timeAscends = refine(key, ({ by, order }, at) => {
    if (by === 'time' && order !== 'asc') at.refuse('package/time-descending');
  });
  return object<Ranking>({
    keys: optional(list(timeAscends, { mayBeEmpty: true })),
    whenStillTied: optional(oneOf(['share'])),
  });
}

function keysOf(scoring: Scoring): Set<string> {
  return new Set([
    'total',
    'time',
    ...(scoring.components ?? []).map(({ id }) => `component:${id}`),
    ...listCriteria(scoring).map(({ criterion }) => `criterion:${criterion.id}`),
    ...listAspects(scoring).map(({ aspect }) => `aspect:${aspect.id}`),
  ]);
}
