import type { Aspect } from '../../competition/index.js';
import { compareExact, type Exact } from '../../numbers/index.js';
import { rulesOf, type AspectRules } from '../aspect-rules.js';
import type { JudgeMark } from '../judge-mark.js';
import type { PlaceNumbers } from '../methods/measured/place-numbers.js';
import { oncePer } from '../once-per.js';
import type { Combined } from './combine-marks.js';
import { joinMarks } from './join-marks.js';

/** The least and the most that something can still come to; exact, not rounded. */
export interface PossiblePoints {
  readonly least: Exact;
  readonly most: Exact;
}

/**
 * What an aspect can still come to if exactly the marks it misses are given, each the worst or the best there is; null when
 * nothing can change it any more. After a spread the whole panel marks anew, so everything is open. Points by place also
 * move as the rest of the field is marked. More marks than needed are welcome, but not counted on: a panel of five that the
 * scheme does not ask for (`minJudges`) is not expected. Judgement levels count from 0 to 3, though a panel may not spread that far. That
 * a missing mark may veto the criterion is not in it.
 */
export function possiblePoints(
  aspect: Aspect,
  marks: readonly JudgeMark[],
  combined: Combined,
  field?: PlaceNumbers,
): PossiblePoints | null {
  const rules = rulesOf(aspect);
  if (combined.state === 'complete' && (combined.vetoed || !rules.method.leastPoints)) return null;
  if (combined.vetoed && !combined.spread) return { least: combined.points, most: combined.points };
  const given = combined.spread ? [] : marks;
  const completed = (worth: AspectRules['worth'], missing: Exact) =>
    joinMarks(aspect, [
      ...given.map((mark) => ({ mark, points: worth(mark.value, field) })),
      ...Array.from({ length: combined.missing }, () => ({ mark: { value: '' }, points: missing })),
    ]).points;
  const { worst, best } = extremesOf(aspect);
  const least = completed(rules.leastWorth, worst);
  const most = completed(rules.worth, best);
  return combined.state === 'complete' && compareExact(least, most) === 0 ? null : { least, most };
}

/** The least and the most that one mark can be worth; of `place`, in any field. */
const extremesOf: (aspect: Aspect) => { readonly worst: Exact; readonly best: Exact } = oncePer((aspect) => {
  const { method, worth } = rulesOf(aspect);
  const { worst, best } = method.extremes();
  return { worst: worth(worst), best: worth(best) };
});
