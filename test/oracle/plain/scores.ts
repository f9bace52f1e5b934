import type { Aspect, Component, Criterion, Rounding, Scoring } from '@jiangsai/shared';
import {
  compare,
  decimal,
  larger,
  minus,
  over,
  round,
  smaller,
  sum,
  times,
  zero,
  type Fraction,
  type Point,
} from './exact.js';
import { aspectsOf, criteriaOf, divisionOf, isRanked, type PlainEntry, type PlainSkill } from './plain-package.js';
import { markAspect, type AspectResult } from './points.js';

/** 03 §2 for one entry. Numbers are as shown, which is what is ranked. */
export interface Score {
  readonly complete: boolean;
  readonly belowPassMark: boolean;
  readonly total: Fraction;
  /** By their names in keys: `component:…`, `criterion:…`, `aspect:…`, `mark:…`; null: missing. */
  readonly parts: ReadonlyMap<string, Fraction | null>;
}

type Rounded = Exclude<keyof Rounding, 'scale'>;

/** "aspect (default 8), component (8), total (2)"; mode half-up. */
export function roundingPoint(scoring: Scoring, at: keyof Rounding): Point {
  const defaults = { aspect: 8, component: 8, total: 2, scale: 0 };
  const given = scoring.rounding?.[at];
  return { digits: given?.digits ?? defaults[at], mode: given?.mode ?? 'half-up' };
}

export function scoreEntries(skill: PlainSkill): Map<string, Score> {
  const entries = skill.entries ?? [];
  const values = valuesIn(skill);
  const aspects = criteriaOf(skill.scoring).flatMap(aspectsOf);
  return new Map(entries.map((entry) => [entry.id, scoreEntry(skill, aspects, entry, values)]));
}

/** What was marked, by entry and aspect. */
type Values = ReadonlyMap<string, readonly string[]>;

const nameOf = (entry: string, aspect: string) => `${entry} ${aspect}`;

function valuesIn({ marks = [] }: PlainSkill): Values {
  const values = new Map<string, string[]>();
  for (const { entry, aspect, value } of marks) {
    const name = nameOf(entry, aspect);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

function scoreEntry(skill: PlainSkill, aspects: readonly Aspect[], entry: PlainEntry, marked: Values): Score {
  const { scoring } = skill;
  const point = (at: Rounded) => roundingPoint(scoring, at);
  const shown = (value: Fraction) => round(value, point('total'));
  const parts = new Map<string, Fraction | null>();
  const results = new Map<string, AspectResult>();
  for (const aspect of aspects) {
    const values = marked.get(nameOf(entry.id, aspect.id)) ?? [];
    const field = aspect.method === 'place' ? fieldOf(skill, divisionOf(entry), aspect.id, marked) : [];
    const result = markAspect(aspect, values, field, point('aspect'));
    results.set(aspect.id, result);
    // Components, criteria and aspects are rounded like the total; marks are exact.
    parts.set(`aspect:${aspect.id}`, result.allDnf ? null : shown(result.points));
    parts.set(`mark:${aspect.id}`, result.measured);
  }
  for (const criterion of criteriaOf(scoring)) {
    parts.set(`criterion:${criterion.id}`, shown(beforeWeight(criterion, results)));
  }
  const components = (scoring.components ?? []).map((component) => ({
    component,
    points: componentPoints(component, results, point('component')),
  }));
  for (const { component, points } of components) parts.set(`component:${component.id}`, shown(points));
  const weighted = components.map(({ component, points }) => times(decimal(component.weight ?? '1'), points));
  // A skill without components has criteria directly: their sum, not rounded, is the total's only part.
  const sumOfParts = scoring.components ? sum(weighted) : sumOfCriteria(scoring.criteria ?? [], results);
  // total = round(max(0, Σ weight × component − penalties))
  const total = shown(larger(zero, minus(sumOfParts, penaltiesOf(skill, entry))));
  return {
    // An aspect without the marks it needs makes the entry incomplete.
    complete: [...results.values()].every(({ complete }) => complete),
    belowPassMark: isBelowPassMark(scoring, total, parts),
    total,
    parts,
  };
}

/** The numbers (no dnf, no veto) of the entries of the division with status competed or selection-only. */
function fieldOf(skill: PlainSkill, division: string, aspect: string, marked: Values): Fraction[] {
  return (skill.entries ?? [])
    .filter((entry) => divisionOf(entry) === division && isRanked(entry))
    .flatMap(({ id }) => marked.get(nameOf(id, aspect)) ?? [])
    .filter((value) => value !== 'dnf' && value !== 'veto')
    .map(decimal);
}

/** Σ its aspects; 0 when one of them was vetoed. */
function beforeWeight(criterion: Criterion, results: ReadonlyMap<string, AspectResult>): Fraction {
  const own = aspectsOf(criterion).flatMap(({ id }) => results.get(id) ?? []);
  return own.some(({ vetoed }) => vetoed) ? zero : sum(own.map(({ points }) => points));
}

/** criterion = Σ its aspects × weight */
const sumOfCriteria = (criteria: readonly Criterion[], results: ReadonlyMap<string, AspectResult>) =>
  sum(criteria.map((criterion) => times(beforeWeight(criterion, results), decimal(criterion.weight ?? '1'))));

/** component = round(scaledTo × Σ criteria / outOf); `outOf` default Σ criterion weight × maxima. Not cut at `scaledTo`. */
function componentPoints(component: Component, results: ReadonlyMap<string, AspectResult>, point: Point): Fraction {
  const maxima = component.criteria.map((criterion) =>
    times(decimal(criterion.weight ?? '1'), sum(aspectsOf(criterion).map(({ max }) => decimal(max)))),
  );
  const outOf = component.outOf === undefined ? sum(maxima) : decimal(component.outOf);
  const scaledTo = decimal(component.scaledTo ?? '100');
  return round(over(times(scaledTo, sumOfCriteria(component.criteria, results)), outOf), point);
}

/** Penalties, their sum cut at `penaltyLimit` if given. */
function penaltiesOf({ scoring, penalties = [] }: PlainSkill, entry: PlainEntry): Fraction {
  const all = sum(penalties.filter((penalty) => penalty.entry === entry.id).map(({ points }) => decimal(points)));
  return scoring.penaltyLimit === undefined ? all : smaller(all, decimal(scoring.penaltyLimit));
}

/** `passMark` of a component (after `scaledTo`, before its weight) or of the total (after penalties). */
function isBelowPassMark(scoring: Scoring, total: Fraction, parts: Score['parts']): boolean {
  const isBelow = (value: Fraction | null | undefined, mark: string | undefined) =>
    mark !== undefined && compare(value ?? zero, decimal(mark)) < 0;
  return (
    isBelow(total, scoring.passMark) ||
    (scoring.components ?? []).some(({ id, passMark }) => isBelow(parts.get(`component:${id}`), passMark))
  );
}
