import type { ProblemView, ResultsView } from '@jiangsai/shared';
import type { EntryEntity } from '../registration/index.js';
import type { SkillFacts } from './skill-facts.js';

export function resultsView(facts: SkillFacts, entries: readonly EntryEntity[], blockers: ProblemView[]): ResultsView {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const prizes = facts.prizes();
  const divisions = facts.official().map(({ division, complete, standings }) => ({
    division,
    complete,
    standings: standings.flatMap((standing) => {
      const entry = byId.get(standing.entry);
      if (!entry) return [];
      const { number, name } = entry;
      return [{ ...standing, number, name, unitName: facts.home(entry).unitName, prize: prizes.get(entry.id) ?? null }];
    }),
  }));
  return { divisions, blockers };
}
