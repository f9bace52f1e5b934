import type { Aspect } from '../competition/index.js';
import { clamp, compareExact, parseDecimal, zero, type Exact } from '../numbers/index.js';
import { checkJudges } from './check-marks.js';
import { isSpread } from './check-spread.js';
import { combineRules, meanOf, type WorthMark } from './combine-kinds.js';
import type { JudgeMark } from './judge-mark.js';
import { combineOf, judgesNeeded } from './judges-needed.js';
import { markPoints } from './mark-points.js';
import { rulesOf } from './methods/index.js';
import { dnf, veto } from './special-marks.js';

/**
 * The marks of one aspect as one value. `points` are exact, not rounded; running ones as long as it is `incomplete`:
 * `missing` marks are still needed, or all of them again after a `spread`.
 */
export type Combined = {
  readonly points: Exact;
  readonly used: readonly JudgeMark[];
  readonly dropped: readonly JudgeMark[];
  readonly vetoed: boolean;
  /** There are marks, and all say that the entry did not finish. */
  readonly dnf: boolean;
} & (
  { readonly state: 'complete' } | { readonly state: 'incomplete'; readonly missing: number; readonly spread: boolean }
);

/**
 * Combines the marks of one entry and aspect, whatever their order: each judge's points by the method, then `combine`.
 * Refuses like `checkMarks`, except that a spread is not thrown but leaves the aspect incomplete.
 */
export function combineMarks(aspect: Aspect, marks: readonly JudgeMark[]): Combined {
  checkJudges(aspect, marks);
  const worstFirst = marks.map((mark) => ({ mark, points: markPoints(aspect, mark.value) })).sort(compareWorth);
  const missing = Math.max(0, judgesNeeded(aspect) - marks.length);
  const vetoed = marks.some((mark) => mark.value === veto);
  const parts = {
    ...join(aspect, worstFirst, missing > 0),
    ...(vetoed && { points: zero }),
    vetoed,
    dnf: marks.length > 0 && marks.every((mark) => mark.value === dnf),
  };
  if (rulesOf(aspect).levels && isSpread(marks)) {
    return { ...parts, state: 'incomplete', missing: marks.length + missing, spread: true };
  }
  const enough = missing === 0 || (aspect.whenShort === 'plain-mean' && marks.length > 0);
  return enough ? { ...parts, state: 'complete' } : { ...parts, state: 'incomplete', missing, spread: false };
}

function join(aspect: Aspect, worstFirst: readonly WorthMark[], short: boolean) {
  const combine = combineOf(aspect);
  const rules = combineRules[combine.kind];
  // Too few to drop any: what there is counts by its mean, but a sum grows mark by mark.
  const plain = short && combine.kind !== 'sum';
  const kept = plain ? worstFirst : rules.keep(worstFirst, combine);
  const joined = (plain ? meanOf : rules.join)(kept.map((worth) => worth.points));
  return {
    points: clamp(joined, zero, parseDecimal(aspect.max)),
    used: kept.map((worth) => worth.mark),
    dropped: worstFirst.filter((worth) => !kept.includes(worth)).map((worth) => worth.mark),
  };
}

// The judge decides between equal points, so that the same judge's mark is dropped whatever the order of entering.
function compareWorth(a: WorthMark, b: WorthMark): number {
  return compareExact(a.points, b.points) || ((a.mark.judge ?? '') < (b.mark.judge ?? '') ? -1 : 1);
}
