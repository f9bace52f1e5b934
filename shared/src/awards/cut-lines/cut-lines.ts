import type { Decision, EntryFacts, PrizeRule, Qualification, Ranking, ScaleKind } from '../../competition/index.js';
import type { DivisionStandings, RankedEntry } from '../../ranking/index.js';
import { awardPrizes } from '../prizes/award-prizes.js';
import type { Prizes } from '../prizes/prizes.js';
import { isHeld } from '../qualification/qualifying-field.js';
import { qualify } from '../qualification/qualify.js';
import type { CutLine } from './cut-line.js';
import { entryBounds } from './entry-bounds.js';
import { finalPrizeLines, openPrizeLines } from './prize-lines.js';
import { finalQualificationLine, isTieShared, openQualificationLine } from './qualification-line.js';

/** A skill as it stands now. */
export interface CutLineFacts {
  /** Scores, with what each entry can still come to. */
  readonly ranked: readonly RankedEntry[];
  /** Official standings of the same entries. */
  readonly standings: readonly DivisionStandings[];
  readonly entries: readonly EntryFacts[];
  readonly ranking?: Ranking;
  readonly prizeRules?: readonly PrizeRule[];
  readonly qualification?: Qualification;
  readonly scale?: ScaleKind;
  readonly decisions?: readonly Decision[];
}

/**
 * The cut lines of every division: for each award of the prize rules, in their order, and for the qualification, how far it
 * reaches and who is above it or below it whatever the missing marks (and the decisions awaited) bring. Statuses are taken
 * as they are. Sound, not always tight: where a rule is too involved, everybody is `open` until the division is complete.
 */
export function cutLines(facts: CutLineFacts): CutLine[] {
  const { prizeRules = [], entries, standings, scale = 'none', decisions = [] } = facts;
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const prizes = awardPrizes(standings, prizeRules, entries, { scale, decisions });
  return standings.flatMap((division) => [
    ...prizeLines(division, facts, known, prizes),
    ...qualificationLines(division, facts, known),
  ]);
}

type Known = ReadonlyMap<string, EntryFacts>;

function prizeLines(
  division: DivisionStandings,
  { ranked, prizeRules = [], ranking = {}, decisions = [] }: CutLineFacts,
  entries: Known,
  prizes: Prizes,
): CutLine[] {
  const awaited = prizes.undecided.some((item) => item.division === division.division);
  if (isDecided(division) && !awaited) return finalPrizeLines(division, entries, prizeRules, prizes);
  const takers = ranked.filter((entry) => entry.division === division.division && entry.status === 'competed');
  const withGroups = prizeRules.some((rule) => 'tieAtCut' in rule && rule.tieAtCut !== 'include');
  const bounds = entryBounds(takers, { ranking, complete: division.complete, decisions, withGroups });
  return openPrizeLines({ standings: division, entries, bounds, ranking }, prizeRules);
}

function qualificationLines(
  division: DivisionStandings,
  { ranked, qualification, ranking = {}, decisions = [] }: CutLineFacts,
  entries: Known,
): CutLine[] {
  if (!qualification) return [];
  const found = qualify([division], qualification, [...entries.values()], decisions)[0];
  const settled = !isHeld(division, qualification, entries) || (isDecided(division) && found?.undecided.length === 0);
  if (settled)
    return [finalQualificationLine({ standings: division, entries, ranking }, qualification, found?.qualified ?? [])];
  const declined = new Set(qualification.declined);
  const candidates = ranked.filter(
    ({ id, status, ...entry }) =>
      entry.division === division.division &&
      (status === 'competed' || status === 'selection-only') &&
      !declined.has(id),
  );
  const withGroups = !isTieShared(qualification);
  const bounds = entryBounds(candidates, { ranking, complete: division.complete, decisions, withGroups });
  return [openQualificationLine({ standings: division, entries, bounds, ranking }, qualification)];
}

function isDecided({ complete, undecided }: DivisionStandings): boolean {
  return complete && undecided.length === 0;
}
