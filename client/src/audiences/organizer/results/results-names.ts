import type { HonourRule, ResultsView, RulesView, Scoring } from '@jiangsai/shared';

/** What results are told with: names of entries, honours and parts of the scheme. */
export interface ResultsNames {
  readonly scoring: Scoring | null;
  readonly honours: readonly HonourRule[];
  readonly entries: ReadonlyMap<string, string>;
}

export function namesOf(results: ResultsView | null, view: RulesView | null): ResultsNames {
  const standings = results?.divisions.flatMap((division) => division.standings) ?? [];
  return {
    scoring: view?.scoring ?? null,
    honours: view?.rules.honours ?? [],
    entries: new Map(standings.map(({ entry, name }) => [entry, name])),
  };
}
