import {
  explainEntry,
  explainPlace,
  Refusal,
  undecidedGroups,
  type EntryExplanation,
  type EntryMark,
  type Penalty,
  type PlaceField,
} from '@jiangsai/shared';
import type { EntryEntity } from '../../registration/index.js';
import { namedStandings } from './results-view.js';
import type { SkillFacts } from './skill-facts.js';

/** What the score of the entry was made of. */
export interface ScoreSources {
  readonly marks: readonly EntryMark[];
  readonly penalties: readonly Penalty[];
  readonly field: PlaceField;
  /** The accounts behind the marks. */
  readonly judges: EntryExplanation['judges'];
}

/** How the result of one approved entry comes about. */
export function entryExplanation(
  facts: SkillFacts,
  entries: readonly EntryEntity[],
  id: string,
  { marks, penalties, field, judges }: ScoreSources,
): EntryExplanation {
  const standing = namedStandings(facts, entries).find(({ entry }) => entry === id);
  if (!standing) throw new Refusal('entry/not-found');
  const lines = facts.cutLines().filter(({ division }) => division === standing.division);
  return {
    standing,
    score: explainEntry(facts.rules.scoring, marks, penalties, field),
    place: explainPlace(facts.rules, facts.scored, facts.results, id),
    cutLines: lines.map(({ of, reaches, entries: certainties }) => ({
      of,
      reaches,
      certainty: certainties.get(id) ?? 'out',
    })),
    undecided: undecidedGroups(facts.results).filter((group) => group.entries.includes(id)),
    judges,
  };
}
