import type { Decision, EntryFacts, Qualification } from '../../competition/index.js';
import type { DivisionStandings } from '../../ranking/index.js';
import { giveDownTheList } from '../list/give-down-the-list.js';
import { UnitLimit } from '../list/unit-limit.js';
import { candidateGroups, type Candidate } from './candidates.js';
import { qualificationDecisions } from './qualification-decision.js';
import { hardCapOf, QualifyingPlaces, qualifyingCount } from './qualifying-places.js';
import { isHeld, qualificationBase } from './qualifying-field.js';

/** Who of a division goes into the next stage or tier. */
export interface Qualified {
  readonly division: string;
  /** In list order; by id if the stage is not held. */
  readonly qualified: readonly string[];
  /** Tied groups that wait for a decision, each by id. */
  readonly undecided: readonly (readonly string[])[];
  /** False: so few that the next stage is not held and everybody goes through. */
  readonly held: boolean;
}

const tieAtCut = { 'all-through': 'include', none: 'exclude', undecided: 'undecided' } as const;

/**
 * Qualification (03 §8). Candidates are the placed entries, those for selection only too, without the declined ones and who
 * is below `minScore` or `minComponents`: the next moves up. `top` and `share` together mean the smaller. Takes official
 * standings.
 */
export function qualify(
  divisions: readonly DivisionStandings[],
  qualification: Qualification,
  entries: readonly EntryFacts[],
  decisions: readonly Decision[] = [],
): Qualified[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return divisions.map((standings) => {
    if (!isHeld(standings, qualification, known)) return everybody(standings, qualification, known);
    const base = qualificationBase(standings, qualification, known);
    const { given, undecided } = giveDownTheList(candidateGroups(standings, qualification, known), {
      supply: new QualifyingPlaces(qualifyingCount(qualification, base), hardCapOf(qualification, base)),
      tieAtCut: tieAtCut[qualification.tieAtCut ?? 'all-through'],
      limits: [
        new UnitLimit(qualification.maxPerUnit, 'include', ({ unit }: Candidate) => unit),
        new UnitLimit(qualification.maxPerDelegation, 'include', ({ delegation }: Candidate) => delegation),
      ],
      decide: qualificationDecisions(standings.division, decisions),
    });
    const through = new Set(given.map(({ entry }) => entry));
    return {
      division: standings.division,
      qualified: standings.standings.map(({ entry }) => entry).filter((entry) => through.has(entry)),
      undecided: undecided.map(({ entries: waiting }) => waiting),
      held: true,
    };
  });
}

function everybody(
  { division, standings }: DivisionStandings,
  { declined = [] }: Qualification,
  known: ReadonlyMap<string, EntryFacts>,
): Qualified {
  const out = new Set(declined);
  const qualified = standings
    .map(({ entry }) => entry)
    .filter((entry) => !out.has(entry) && isRanked(known.get(entry)))
    .sort();
  return { division, qualified, undecided: [], held: false };
}

function isRanked(entry: EntryFacts | undefined): boolean {
  return entry?.status === 'competed' || entry?.status === 'selection-only';
}
