import {
  entryOutcomes,
  undecidedGroups,
  type CutLine,
  type CutLineView,
  type NamedStanding,
  type ProblemView,
  type ResultsView,
} from '@jiangsai/shared';
import type { EntryEntity } from '../../registration/index.js';
import type { SkillFacts } from './skill-facts.js';

export function resultsView(facts: SkillFacts, entries: readonly EntryEntity[], blockers: ProblemView[]): ResultsView {
  const named = new Map(namedStandings(facts, entries).map((standing) => [standing.entry, standing]));
  const lines = facts.cutLines();
  const divisions = facts.official().map(({ division, complete, standings }) => ({
    division,
    complete,
    standings: standings.flatMap(({ entry }) => named.get(entry) ?? []),
    cutLines: lines.filter((line) => line.division === division).map(cutLineView),
  }));
  return { divisions, undecided: undecidedGroups(facts.results), blockers };
}

/** The official standings of the approved entries, with names and everything that follows from their places. */
export function namedStandings(facts: SkillFacts, entries: readonly EntryEntity[]): NamedStanding[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const outcomes = entryOutcomes(facts.results);
  const certainties = facts.certainties();
  const { reasons } = facts.results.prizes;
  return facts.official().flatMap(({ standings }) =>
    standings.flatMap((standing) => {
      const entry = byId.get(standing.entry);
      const outcome = outcomes.get(standing.entry);
      if (!entry || !outcome) return [];
      const { prize, honours, promotion, qualified } = outcome;
      return [
        {
          ...standing,
          number: entry.number,
          name: entry.name,
          unitName: facts.home(entry).unitName,
          ...{ prize, honours, promotion, qualified },
          reason: reasons.get(entry.id) ?? null,
          certainty: certainties.get(entry.id) ?? null,
        },
      ];
    }),
  );
}

function cutLineView({ of, reaches, entries }: CutLine): CutLineView {
  const certainties = [...entries.values()];
  const count = (certainty: string) => certainties.filter((one) => one === certainty).length;
  return { of, reaches, clinched: count('clinched'), open: count('open') };
}
