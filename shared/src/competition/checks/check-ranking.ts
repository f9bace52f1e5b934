import type { Problem } from '../../refusals/index.js';
import type { Ranking } from '../rules/ranking.js';
import type { Scoring } from '../scheme/scoring.js';
import { scoringShape } from './scheme/scoring-shape.js';
import { Reading } from './shapes/index.js';
import { rankingShape } from './rules/ranking-shape.js';

/** Reads the ranking of a skill with this (sound) scheme. Never throws: the ranking, or null and every problem. */
export function checkRanking(
  value: unknown,
  scoring: Scoring,
): { readonly ranking: Ranking | null; readonly problems: readonly Problem[] } {
  const at = Reading.start();
  scoringShape(scoring, at);
  const ranking = rankingShape(value, at);
  return { ranking: at.found === 0 ? (ranking ?? null) : null, problems: at.problems };
}
