import { show, type Fraction } from './plain/exact.js';
import { rankDelegations, type DelegationLine, type Result } from './plain/delegations.js';
import { takersOf, type Field } from './plain/field.js';
import { giveTitles, type Titles } from './plain/honours.js';
import { divisionOf, sortedIds, type Note, type PlainPackage, type PlainSkill } from './plain/plain-package.js';
import { isOfDivision, listOrder, noteOf, placeRows, type Group, type Row } from './plain/places.js';
import type { Undecided } from './plain/prize-table.js';
import { awardPrizes } from './plain/prizes.js';
import { qualify } from './plain/qualification.js';
import { scaleEntries, scalePoint } from './plain/scale.js';
import { roundingPoint, scoreEntries, type Score } from './plain/scores.js';

export interface PlainRecount {
  readonly format: 'jiangsai-recount/1';
  readonly skills: readonly { readonly id: string; readonly divisions: readonly PlainDivision[] }[];
  readonly delegations: readonly DelegationLine[];
}

export interface PlainDivision {
  readonly division: string;
  readonly complete: boolean;
  readonly standings: readonly PlainStanding[];
  readonly undecided: readonly Undecided[];
  readonly qualified?: readonly string[];
}

export interface PlainStanding {
  readonly entry: string;
  readonly place: number | null;
  readonly tied: boolean;
  readonly total: string | null;
  readonly scaled: string | null;
  /** A map, because an object would put ids like `10` first: "components in the order of the scheme". */
  readonly components: ReadonlyMap<string, string>;
  readonly prize: string | null;
  readonly honours: readonly string[];
  readonly promotion: Titles['promotion'];
  readonly note: string | null;
}

/**
 * The second implementation of 03 and 04, written from their text alone: slow, plain, sharing no code with the product.
 * Takes a valid package without nulls (`withoutNulls`); what it makes of another is undefined.
 */
export function recountPlainly(pkg: PlainPackage, note: Note = () => undefined): PlainRecount {
  const results: Result[] = [];
  const skills = pkg.skills.map((skill) => {
    const scores = scoreEntries(skill);
    const scaled = scaleEntries(skill, scores);
    // Divisions by first appearance among the entries; a skill without entries has [].
    const names = [...new Set((skill.entries ?? []).map(divisionOf))];
    const divisions = names.map((name) => recountDivision({ pkg, skill, scores, scaled, results, note }, name));
    return { id: skill.id, divisions };
  });
  return { format: 'jiangsai-recount/1', skills, delegations: rankDelegations(pkg, results) };
}

interface Work {
  readonly pkg: PlainPackage;
  readonly skill: PlainSkill;
  readonly scores: ReadonlyMap<string, Score>;
  readonly scaled: ReadonlyMap<string, Fraction>;
  /** Gathers what delegations are ranked by. */
  readonly results: Result[];
  readonly note: Note;
}

function recountDivision(work: Work, division: string): PlainDivision {
  const { pkg, skill, note } = work;
  const rows = rowsOf(work, division);
  const groups = placeRows(skill, division, rows, note);
  const field: Field = { division, rows, groups, takers: takersOf(groups), note };
  const scale = skill.scoring.scale?.kind ?? 'none';
  const prizes = awardPrizes(field, skill.prizes ?? [], skill.decisions ?? [], scale);
  const titles = giveTitles(skill, field, prizes.held, pkg.competition);
  const qualification = skill.qualification && qualify(field, skill.qualification, skill.decisions ?? []);
  const standings = listOrder(groups, rows).map((row): PlainStanding => {
    const place = placeOf(groups, row);
    const prize = prizes.held.get(row.id) ?? null;
    const { total } = row.score;
    work.results.push({
      skill: skill.id,
      entry: row.entry,
      place: place?.place ?? null,
      prize,
      total,
      scaled: row.scaled,
    });
    return {
      entry: row.id,
      place: place?.place ?? null,
      tied: place !== undefined && place.rows.length > 1,
      ...shownScore(skill, row),
      prize,
      honours: titles.get(row.id)?.honours ?? [],
      promotion: titles.get(row.id)?.promotion ?? null,
      note: row.note,
    };
  });
  return {
    division,
    // False exactly if a competed or selection-only entry is incomplete.
    complete: !rows.some((row) => row.note === 'incomplete'),
    standings,
    // Places, then prizes in the order of the rules, then qualification, `entries` by id.
    undecided: [
      ...groups.filter(({ open }) => open).map(undecidedPlace),
      ...prizes.undecided,
      ...(qualification?.undecided ?? []),
    ],
    ...(qualification && { qualified: qualification.qualified }),
  };
}

function rowsOf({ skill, scores, scaled }: Work, division: string): Row[] {
  return (skill.entries ?? []).filter(isOfDivision(division)).map((entry) => {
    const score = scores.get(entry.id) as Score;
    return { id: entry.id, entry, score, scaled: scaled.get(entry.id) ?? null, note: noteOf(entry, score) };
  });
}

const placeOf = (groups: readonly Group[], row: Row) => groups.find(({ rows }) => rows.includes(row));
const undecidedPlace = ({ rows }: Group): Undecided => ({ what: 'place', award: null, entries: sortedIds(rows) });

/** Disqualified, withdrawn, absent show `total: null`, `components: {}`; incomplete ones their running values. */
function shownScore(skill: PlainSkill, { score, scaled, note }: Row) {
  const { digits } = roundingPoint(skill.scoring, 'total');
  if (note === 'disqualified' || note === 'withdrawn' || note === 'absent') {
    return { total: null, scaled: null, components: new Map<string, string>() };
  }
  const components = (skill.scoring.components ?? []).map(({ id }): [string, string] => [
    id,
    show(score.parts.get(`component:${id}`) as Fraction, digits),
  ]);
  return {
    total: show(score.total, digits),
    scaled: scaled && show(scaled, scalePoint(skill).digits),
    components: new Map(components),
  };
}

/** The recount as one line of JSON. */
export function writePlainly(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(writePlainly).join(',')}]`;
  const entries: Iterable<[string, unknown]> = value instanceof Map ? value : Object.entries(value);
  return `{${[...entries].map(([key, inside]) => `${JSON.stringify(key)}:${writePlainly(inside)}`).join(',')}}`;
}
