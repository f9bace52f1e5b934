import type { Decision, EntryFacts, SkillLevel, SkillRules } from '../../competition/index.js';
import { rankEntries, type DivisionStandings } from '../../ranking/index.js';
import { scaleEntries, type EntryScore } from '../../scoring/index.js';
import { awardHonours } from '../honours/award-honours.js';
import { promote } from '../honours/promote.js';
import type { CompetitionFacts } from '../honours/subject.js';
import { awardPrizes } from '../prizes/award-prizes.js';
import type { Prizes } from '../prizes/prizes.js';
import { qualify, type Qualified } from '../qualification/qualify.js';

/** An entry with the score of its marks. */
export type ScoredEntry = EntryFacts & { readonly score: EntryScore };

/** What else results depend on. */
export interface ResultContext {
  readonly decisions?: readonly Decision[];
  readonly competition?: CompetitionFacts;
}

/** Everything that the rules of a skill make of its scores. */
export interface SkillResults {
  /** Official standings: who lacks a mark has no place. */
  readonly divisions: readonly DivisionStandings[];
  readonly prizes: Prizes;
  /** By entry; who gets none is not in it. */
  readonly honours: ReadonlyMap<string, readonly string[]>;
  readonly promotions: ReadonlyMap<string, SkillLevel>;
  /** One a division; null without a rule of qualification. */
  readonly qualified: readonly Qualified[] | null;
}

/** The one way from scores to results: scale, places, prizes, honours, promotions, qualification (03 §3–6, §8). */
export function skillResults(
  rules: SkillRules,
  entries: readonly ScoredEntry[],
  { decisions = [], competition = {} }: ResultContext = {},
): SkillResults {
  const { scoring, ranking, honours = [], promotions = [], qualification } = rules;
  const scaled = scaleEntries(scoring, entries);
  const divisions = rankEntries(entries, ranking, { scaled, decisions });
  const prizes = awardPrizes(divisions, rules.prizes ?? [], entries, { scale: scoring.scale?.kind, decisions });
  return {
    divisions,
    prizes,
    honours: awardHonours(divisions, honours, entries, prizes.prizes, competition),
    promotions: promote(divisions, promotions, entries, prizes.prizes, competition),
    qualified: qualification ? qualify(divisions, qualification, entries, decisions) : null,
  };
}
