import type { Aspect, CombineKind } from '../../competition/index.js';
import { clamp, compareExact, zero, type Exact } from '../../numbers/index.js';
import { rulesOf } from '../aspect-rules.js';
import type { JudgeMark } from '../judge-mark.js';
import { combineRules, meanOf } from './combine-kinds.js';
import { combineOf, judgesNeeded } from './judges-needed.js';

/** A judge's mark and what it is worth. */
export interface WorthMark {
  readonly mark: JudgeMark;
  readonly points: Exact;
}

export interface JoinedMarks {
  /** Not below 0, not above max, not rounded. */
  readonly points: Exact;
  /** How they were joined: too few to combine as the scheme asks have their plain mean. */
  readonly by: CombineKind | 'plain-mean';
  readonly used: readonly JudgeMark[];
  readonly dropped: readonly JudgeMark[];
}

/** Joins the judges' points, whatever their order. */
export function joinMarks(aspect: Aspect, marks: readonly WorthMark[]): JoinedMarks {
  const combine = combineOf(aspect);
  const rules = combineRules[combine.kind];
  // Too few to drop any: what there is counts by its mean, but a sum grows mark by mark.
  const plain = marks.length < judgesNeeded(aspect) && combine.kind !== 'sum';
  const worstFirst = [...marks].sort(compareWorth);
  const kept = plain ? worstFirst : rules.keep(worstFirst, combine);
  const joined = (plain ? meanOf : rules.join)(kept.map((worth) => worth.points));
  return {
    points: clamp(joined, zero, rulesOf(aspect).max),
    by: plain ? 'plain-mean' : combine.kind,
    used: kept.map((worth) => worth.mark),
    dropped: kept.length === worstFirst.length ? [] : without(kept, worstFirst),
  };
}

/** Joins measured numbers as the points are joined; numbers of which trimming would leave none have their plain mean. */
export function joinNumbers(aspect: Aspect, numbers: readonly Exact[]): Exact | null {
  const combine = combineOf(aspect);
  const smallestFirst = [...numbers].sort(compareExact);
  const kept = combineRules[combine.kind].keep(smallestFirst, combine);
  if (smallestFirst.length === 0) return null;
  return kept.length === 0 ? meanOf(smallestFirst) : combineRules[combine.kind].join(kept);
}

function without(kept: readonly WorthMark[], marks: readonly WorthMark[]): JudgeMark[] {
  return marks.filter((worth) => !kept.includes(worth)).map((worth) => worth.mark);
}

// The judge decides between equal points, so that the same judge's mark is dropped whatever the order of entering.
function compareWorth(a: WorthMark, b: WorthMark): number {
  return compareExact(a.points, b.points) || ((a.mark.judge ?? '') < (b.mark.judge ?? '') ? -1 : 1);
}
