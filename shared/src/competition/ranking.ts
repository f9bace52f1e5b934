/** Prefixes name a part of the score by its id. */
export type RankingKeyName = 'total' | 'time' | `component:${string}` | `criterion:${string}` | `aspect:${string}`;

/** `desc` is the default; `time` (seconds) takes only `asc`. */
export interface RankingKey {
  readonly by: RankingKeyName;
  readonly order?: 'asc' | 'desc';
}

/** Default keys: total, descending. An empty list ties everybody. Equal on all keys share the place (1, 1, 3). */
export interface Ranking {
  readonly keys?: readonly RankingKey[];
  readonly whenStillTied?: 'share';
}
