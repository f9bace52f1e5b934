import {
  checkResultRules,
  checkScheme,
  checkScoring,
  Refusal,
  type Problem,
  type ResultRules,
  type Scoring,
} from '@jiangsai/shared';

/** Looks a scheme over; refuses with all its problems. */
export function checkedScheme(value: unknown): Scoring {
  const { scoring, problems } = readScheme(value);
  if (!scoring) throw new Refusal('request/invalid', {}, undefined, problems);
  return scoring;
}

/** The scheme, or null and every problem: also what it does not add up to, if it says that its checks are blocking. */
export function readScheme(value: unknown): {
  readonly scoring: Scoring | null;
  readonly problems: readonly Problem[];
} {
  const { scoring, problems } = checkScoring(value);
  if (!scoring) return { scoring, problems };
  const { problems: blocking } = checkScheme(scoring);
  return blocking.length > 0 ? { scoring: null, problems: blocking } : { scoring, problems: [] };
}

/**
 * Looks rules over, which must fit the scheme (null: there is none yet) and may name these entries only; refuses with all
 * their problems.
 */
export function checkedRules(value: unknown, scoring: Scoring | null, entries: Iterable<string> = []): ResultRules {
  const { rules, problems } = checkResultRules(value, scoring, entries);
  if (!rules) throw new Refusal('request/invalid', {}, undefined, problems);
  return rules;
}
