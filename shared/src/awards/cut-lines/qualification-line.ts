import type { EntryFacts, Qualification, Ranking } from '../../competition/index.js';
import { parseDecimal } from '../../numbers/index.js';
import type { DivisionStandings } from '../../ranking/index.js';
import { isHeld, qualificationBase } from '../qualification/qualifying-field.js';
import { hardCapOf, qualifyingCount } from '../qualification/qualifying-places.js';
import type { Certainty, CutLine } from './cut-line.js';
import { goesByTotal, type EntryBounds } from './entry-bounds.js';

/** A division as qualification looks at it; `bounds` of who may still be a candidate. */
export interface QualifyingDivision {
  readonly standings: DivisionStandings;
  readonly entries: ReadonlyMap<string, EntryFacts>;
  readonly bounds: ReadonlyMap<string, EntryBounds>;
  readonly ranking: Ranking;
}

/** The line of a stage that is held, as far as it holds whatever comes. */
export function openQualificationLine(division: QualifyingDivision, qualification: Qualification): CutLine {
  const { standings, bounds } = division;
  const certaintyOf = certaintyBy(division, qualification);
  const entries = standings.standings.map(({ entry }): [string, Certainty] => {
    const own = bounds.get(entry);
    return [entry, own ? certaintyOf(own) : 'out'];
  });
  return lineOf(standings, reachOf(division, qualification), new Map(entries));
}

/** The line when it is known who goes through. */
export function finalQualificationLine(
  division: Omit<QualifyingDivision, 'bounds'>,
  qualification: Qualification,
  qualified: readonly string[],
): CutLine {
  const { standings, entries } = division;
  const through = new Set(qualified);
  const reaches = isHeld(standings, qualification, entries) ? reachOf(division, qualification) : null;
  const certainties = standings.standings.map(({ entry }) => [entry, through.has(entry) ? 'clinched' : 'out'] as const);
  return lineOf(standings, reaches, new Map(certainties));
}

/** Too involved to say more than who is out by score: limits per unit or delegation, least components, an unknown base. */
function certaintyBy(
  { standings, entries, ranking }: QualifyingDivision,
  qualification: Qualification,
): (bounds: EntryBounds) => Certainty {
  const { minScore, minComponents, maxPerUnit, maxPerDelegation } = qualification;
  const least = minScore === undefined ? null : parseDecimal(minScore);
  const base = baseOf({ standings, entries }, qualification);
  const involved =
    base === null || minComponents !== undefined || maxPerUnit !== undefined || maxPerDelegation !== undefined;
  const places = base === null ? Infinity : placesOf(qualification, base);
  const byPlace = !involved && (least === null || goesByTotal(ranking));
  const shared = isTieShared(qualification);
  return (bounds) => {
    if ((least && bounds.most.lt(least)) || (byPlace && bounds.best > places)) return 'out';
    const within = shared || places === Infinity ? bounds.worst : bounds.last;
    const sure = !involved && (!least || bounds.least.gte(least)) && within < Infinity && within <= places;
    return sure ? 'clinched' : 'open';
  };
}

/** Whoever is tied across the line goes through. */
export function isTieShared({ hardCap, tieAtCut = 'all-through' }: Qualification): boolean {
  return hardCap === undefined && tieAtCut === 'all-through';
}

function placesOf(qualification: Qualification, base: number): number {
  return Math.min(qualifyingCount(qualification, base), hardCapOf(qualification, base));
}

function reachOf(
  division: Pick<QualifyingDivision, 'standings' | 'entries'>,
  qualification: Qualification,
): number | null {
  const base = baseOf(division, qualification);
  const places = base === null ? Infinity : placesOf(qualification, base);
  return places === Infinity ? null : places;
}

/** Null as long as missing marks can change it: who will be placed. */
function baseOf(
  { standings, entries }: Pick<QualifyingDivision, 'standings' | 'entries'>,
  qualification: Qualification,
): number | null {
  const moves = qualification.base === 'placed' && !standings.complete;
  return moves ? null : qualificationBase(standings, qualification, entries);
}

function lineOf(
  { division }: DivisionStandings,
  reaches: number | null,
  entries: ReadonlyMap<string, Certainty>,
): CutLine {
  return { division, of: 'qualification', reaches, entries };
}
