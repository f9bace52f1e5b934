import {
  formatDecimal,
  markPoints,
  parseDecimal,
  type Aspect,
  type Band,
  type BandsAspect,
  type DifferenceAspect,
  type PointsAspect,
} from '@jiangsai/shared';
import { dice } from './dice.js';

/** How good an entry is, 0.6 to 0.9: nobody is told, but all its marks lean on it. */
export function strengthOf(entry: string): number {
  return 0.6 + 0.3 * dice(`strength of ${entry}`);
}

/**
 * A mark that this judge could well give this entry: always the same for the same three names, and always one that the
 * aspect takes. Levels of a panel lie at most 1 apart, so that no judgement is refused for its spread.
 */
export function rehearsalMark(aspect: Aspect, entry: string, judge: string, strength = strengthOf(entry)): string {
  // Everybody has better and worse modules, or the order would settle after a few sheets, and good and bad moments.
  const module = /^[A-Za-z]*/.exec(aspect.id)?.[0] ?? '';
  const form = around(0.15, `${entry}/${module}`);
  const moment = around(0.15, `${entry}/${aspect.id}`);
  const taste = dice(`${entry}/${aspect.id}/${judge}`);
  return markOf(aspect, within(strength + form + moment), taste, dice(`${entry}/${aspect.id}/luck`));
}

function around(most: number, name: string): number {
  return most * (2 * dice(name) - 1);
}

/** All 0..1: what share of the maximum the work is worth, how this judge sees it, and what decides all or nothing. */
function markOf(aspect: Aspect, quality: number, taste: number, luck: number): string {
  switch (aspect.method) {
    case 'points':
      return pointsMark(aspect, within(quality + 0.06 * (taste - 0.5)));
    case 'pass-fail':
      return luck < quality ? 'pass' : 'fail';
    case 'number-completed':
      return String(Math.round(quality * aspect.possible));
    case 'bands':
      return measuredMark(aspect, quality, luck);
    case 'judgement':
      return String(levelMark(quality, taste));
    case 'choice':
      return nearestMark(aspect, idsOf(aspect.choices), quality);
    case 'rating':
      return nearestMark(aspect, idsOf(aspect.levels), quality);
    case 'deduct-per-event':
      return nearestMark(aspect, wholeTo(20), quality);
    case 'difference':
      return nearestMark(aspect, numbersBeside(aspect), quality);
    case 'place':
      return String(Math.round(1000 * (aspect.best === 'high' ? quality : 1 - quality)) / 10);
  }
}

/** Whole steps only; without a step, as finely as people mark. */
function pointsMark({ max, step }: PointsAspect, quality: number): string {
  const size = parseDecimal(step ?? (Number(max) >= 10 ? '0.5' : '0.1'));
  const most = Number(parseDecimal(max).div(size).floor().n);
  return formatDecimal(size.mul(BigInt(Math.round(quality * most))));
}

/** The panel agrees on the work within a level; taste decides between the two that lie nearest. */
function levelMark(quality: number, taste: number): number {
  const exact = quality * 3;
  const lower = Math.min(2, Math.floor(exact));
  return taste < exact - lower ? lower + 1 : lower;
}

/** A measured number whose band is worth about the quality of the work. */
function measuredMark(aspect: BandsAspect, quality: number, luck: number): string {
  const beyond = Math.max(0, ...aspect.bands.map(({ to, below }) => Number(to ?? below ?? 0)));
  const numbers = aspect.bands.map((band) => numberIn(band, luck, beyond));
  return nearestMark(aspect, numbers, quality);
}

/** Of these marks the first whose worth comes nearest to the quality of the work. */
function nearestMark(aspect: Aspect, values: readonly string[], quality: number): string {
  const wanted = quality * Number(aspect.max);
  const miss = (value: string) => Math.abs(markPoints(aspect, value).valueOf() - wanted);
  return values.reduce((best, value) => (miss(value) < miss(best) ? value : best), values[0] ?? '0');
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function wholeTo(most: number): string[] {
  return Array.from({ length: most + 1 }, (_, number) => String(number));
}

/** The target, and so many steps beyond the tolerance on the side that counts. */
function numbersBeside({ target, tolerance = '0', side, step }: DifferenceAspect): string[] {
  const away = side === 'under' ? -1n : 1n;
  const beyond = (steps: string) =>
    parseDecimal(target).add(
      parseDecimal(tolerance)
        .add(parseDecimal(step).mul(parseDecimal(steps)))
        .mul(away),
    );
  return [target, ...wholeTo(20).map((steps) => formatDecimal(beyond(steps)))];
}

/** A number between the limits of a band; one without limits takes what lies beyond all others. */
function numberIn({ from, above, to, below }: Band, luck: number, beyond: number): string {
  const end = to ?? below;
  const low = Number(from ?? above ?? (end === undefined ? beyond : 0));
  const high = end === undefined ? low + 1 : Number(end);
  const digits = high - low > 5 ? 0 : 2;
  return formatDecimal(parseDecimal((low + (high - low) * (0.2 + 0.7 * luck)).toFixed(digits)));
}

function within(quality: number): number {
  return Math.min(1, Math.max(0, quality));
}
