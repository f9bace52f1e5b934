import {
  absolute,
  compare,
  decimal,
  larger,
  mean,
  median,
  minus,
  over,
  plus,
  root,
  round,
  smaller,
  sum,
  times,
  whole,
  zero,
  type Fraction,
  type Point,
} from './exact.js';
import { divisionOf, isRanked, type PlainSkill } from './plain-package.js';
import { roundingPoint, type Score } from './scores.js';

/** For `pooled` the digits are `scale.digits`, default 1. */
export function scalePoint({ scoring }: PlainSkill): Point {
  const point = roundingPoint(scoring, 'scale');
  return scoring.scale?.kind === 'pooled' ? { ...point, digits: scoring.scale.digits ?? 1 } : point;
}

/** 03 §3: per division, over all complete competed and selection-only entries, pass mark or not. Nobody else has any. */
export function scaleEntries(skill: PlainSkill, scores: ReadonlyMap<string, Score>): Map<string, Fraction> {
  const scaled = new Map<string, Fraction>();
  const kind = skill.scoring.scale?.kind ?? 'none';
  if (kind === 'none') return scaled;
  const fields = new Map<string, { id: string; x: Fraction }[]>();
  for (const entry of skill.entries ?? []) {
    const score = scores.get(entry.id);
    if (!isRanked(entry) || !score?.complete) continue;
    // Pools by `entry.pool` inside a division (entries without one share one).
    const name = JSON.stringify([divisionOf(entry), kind === 'pooled' ? (entry.pool ?? null) : null]);
    fields.set(name, [...(fields.get(name) ?? []), { id: entry.id, x: score.total }]);
  }
  const formula = { ws500, ws700, pooled }[kind];
  for (const field of fields.values()) {
    const put = formula(field.map(({ x }) => x));
    for (const { id, x } of field) scaled.set(id, round(put(x), scalePoint(skill)));
  }
  return scaled;
}

type Formula = (field: readonly Fraction[]) => (x: Fraction) => Fraction;

const allEqual = (field: readonly Fraction[]) => field.every((x) => compare(x, field[0] ?? zero) === 0);

/** centre + slope × (x − middle) / spread. All totals equal, or one entry: everybody gets the centre. */
const line = (centre: number, slope: number, middle: Fraction, spread: () => Fraction, flat: boolean) => {
  const per = flat ? zero : over(whole(slope), spread());
  return (x: Fraction) => plus(whole(centre), times(per, minus(x, middle)));
};

/** 500 + 30 × (x − mean) / σ, σ over the population. */
const ws500: Formula = (field) => {
  const middle = mean(field);
  return line(500, 30, middle, () => root(mean(squares(field, middle))), allEqual(field));
};

/** 700 + 30 × (x − median) / (1.4826 × MAD). If MAD is 0 and totals differ, 1.2533 × mean |x − median| takes its place. */
const ws700: Formula = (field) => {
  const middle = median(field);
  const deviations = field.map((x) => absolute(minus(x, middle)));
  const mad = median(deviations);
  const spread = () =>
    compare(mad, zero) === 0 ? times(decimal('1.2533'), mean(deviations)) : times(decimal('1.4826'), mad);
  return line(700, 30, middle, spread, allEqual(field));
};

/** 70 + 10 × (x − mean) / max(s, 5), s sample deviation, cut to 0..100; a pool of one gets 70. */
const pooled: Formula = (field) => {
  const middle = mean(field);
  const variance = () => over(sum(squares(field, middle)), whole(field.length - 1));
  const put = line(70, 10, middle, () => root(larger(variance(), whole(25))), allEqual(field));
  return (x) => larger(zero, smaller(whole(100), put(x)));
};

const squares = (field: readonly Fraction[], middle: Fraction) =>
  field.map((x) => times(minus(x, middle), minus(x, middle)));
