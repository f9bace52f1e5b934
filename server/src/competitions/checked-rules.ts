import { checkResultRules, checkScoring, Refusal, type ResultRules, type Scoring } from '@jiangsai/shared';

/** Looks a scheme over; refuses with all its problems. */
export function checkedScheme(value: unknown): Scoring {
  const { scoring, problems } = checkScoring(value);
  if (!scoring) throw new Refusal('request/invalid', {}, undefined, problems);
  return scoring;
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
