import type { Aspect } from '../../competition/index.js';
import { parseDecimal, zero, type Exact } from '../../numbers/index.js';
import { rulesOf } from '../aspect-rules.js';
import { checkJudges } from '../checks/check-marks.js';
import { isSpread } from '../checks/check-spread.js';
import type { JudgeMark } from '../judge-mark.js';
import type { PlaceNumbers } from '../methods/measured/place-numbers.js';
import { dnf, veto } from '../special-marks.js';
import { joinMarks, joinNumbers, type JoinedMarks } from './join-marks.js';
import { judgesNeeded } from './judges-needed.js';

/**
 * The marks of one aspect as one value. `points` are exact, not rounded; running ones as long as it is `incomplete`:
 * `missing` marks are still needed, or all of them again after a `spread`.
 */
export interface Combined extends JoinedMarks {
  readonly state: 'complete' | 'incomplete';
  readonly missing: number;
  readonly spread: boolean;
  readonly vetoed: boolean;
  /** There are marks, and all say that the entry did not finish. */
  readonly dnf: boolean;
  /** The measured numbers there are, joined like the points but not bounded; null when there is none. */
  readonly measured: Exact | null;
}

/**
 * Combines the marks of one entry and aspect, whatever their order: each judge's points by the method, then `combine`.
 * Refuses like `checkMarks`, except that a spread is not thrown but leaves the aspect incomplete. Without its `field` a mark
 * of `place` counts as if it stood alone, and stays incomplete.
 */
export function combineMarks(aspect: Aspect, marks: readonly JudgeMark[], field?: PlaceNumbers): Combined {
  checkJudges(aspect, marks);
  const { method, special, worth } = rulesOf(aspect);
  const joined = joinMarks(
    aspect,
    marks.map((mark) => ({ mark, points: worth(mark.value, field) })),
  );
  const specials = marks.map(({ value }) => special(value));
  const vetoed = specials.includes(veto);
  const { state, missing, spread } = stateOf(aspect, marks, field);
  // Written out, because a spread of objects costs more than all the arithmetic.
  return {
    points: vetoed ? zero : joined.points,
    by: joined.by,
    used: joined.used,
    dropped: joined.dropped,
    state,
    missing,
    spread,
    vetoed,
    dnf: marks.length > 0 && specials.every((mark) => mark === dnf),
    measured: method.measured ? measuredOf(aspect, marks) : null,
  };
}

function stateOf(aspect: Aspect, marks: readonly JudgeMark[], field: PlaceNumbers | undefined) {
  const lacking = Math.max(0, judgesNeeded(aspect) - marks.length);
  if (rulesOf(aspect).method.levels && isSpread(marks)) {
    return { state: 'incomplete', missing: marks.length + lacking, spread: true } as const;
  }
  const enough = lacking === 0 || (aspect.whenShort === 'plain-mean' && marks.length > 0);
  const missing = enough ? 0 : lacking;
  const placed = aspect.method !== 'place' || field !== undefined;
  return { state: enough && placed ? 'complete' : 'incomplete', missing, spread: false } as const;
}

function measuredOf(aspect: Aspect, marks: readonly JudgeMark[]): Exact | null {
  const { special } = rulesOf(aspect);
  const numbers = marks.filter(({ value }) => !special(value)).map(({ value }) => parseDecimal(value));
  return joinNumbers(aspect, numbers);
}
