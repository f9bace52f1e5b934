/** Prefixes name a part of the score by its id; `mark:` is the measured number of an aspect instead of its points. */
export type RankingKeyName =
  'total' | 'scaled' | 'time' | `component:${string}` | `criterion:${string}` | `aspect:${string}` | `mark:${string}`;

/** `desc` is the default; `time` (seconds) takes only `asc`. */
export interface RankingKey {
  readonly by: RankingKeyName;
  readonly order?: 'asc' | 'desc';
}

export const tieEnds = ['share', 'manual', 'draw'] as const;

/** Equal on all keys: they share the place (1, 1, 3), the chief judge orders them, or a committed seed does. */
export type TieEnd = (typeof tieEnds)[number];

/** Default keys: total, descending. An empty list ties everybody. Default end: `share`. */
export interface Ranking {
  readonly keys?: readonly RankingKey[];
  readonly whenStillTied?: TieEnd;
}
