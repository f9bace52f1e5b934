import type { Problem } from '../../refusals/index.js';
import type { Scoring } from '../scheme/scoring.js';
import { Reading } from './reading.js';
import { scoringShape } from './scoring-shape.js';

/**
 * Reads a scheme that comes from outside. Never throws: either the scheme (without keys that were null) and no problems,
 * or null and every problem with its place, such as `criteria[0].aspects[2].max`.
 */
export function checkScoring(value: unknown): {
  readonly scoring: Scoring | null;
  readonly problems: readonly Problem[];
} {
  const at = Reading.start();
  const scoring = scoringShape(value, at);
  return { scoring: at.problems.length === 0 ? (scoring ?? null) : null, problems: at.problems };
}
