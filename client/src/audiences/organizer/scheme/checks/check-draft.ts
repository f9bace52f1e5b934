import { checkScheme, checkScoring, type Problem, type Scoring } from '@jiangsai/shared';
import type { SchemeDraft } from '../draft/scheme-draft.js';
import { scoringOf } from '../draft/scoring-of.js';

export interface CheckedDraft {
  /** The scheme; null as long as there is a problem. */
  readonly scoring: Scoring | null;
  /** What keeps it from being saved. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** A draft by the rules of the server, and by what the scheme says it should add up to. */
export function checkDraft(draft: SchemeDraft): CheckedDraft {
  const { scoring, problems } = checkScoring(scoringOf(draft));
  if (scoring === null) return { scoring, problems, warnings: [] };
  const checks = checkScheme(scoring);
  return { scoring: checks.problems.length === 0 ? scoring : null, ...checks };
}
