import { formatExact, parseExact, type Exact } from '../../numbers/index.js';
import type { OpenPoints, PartScore } from '../entry-score.js';
import type { RoundingPoints } from '../rounding-points.js';

/** What a part comes to: now, and at least and at most if it is still open. */
export interface PartPoints {
  readonly points: Exact;
  readonly least: Exact;
  readonly most: Exact;
  readonly open: boolean;
}

/** A part of the score as it is stored. */
export function partScore({ points, least, most, open }: PartPoints, rounding: RoundingPoints): PartScore {
  const part = { points: formatExact(points), shown: rounding.shown(points) };
  return open ? { ...part, open: { least: formatExact(least), most: formatExact(most) } } : part;
}

/** A stored part as numbers again. */
export function readPart(part: { readonly points: string; readonly open?: OpenPoints }): PartPoints {
  const points = parseExact(part.points);
  if (!part.open) return { points, least: points, most: points, open: false };
  return { points, least: parseExact(part.open.least), most: parseExact(part.open.most), open: true };
}
