import type { Aspect } from '../../competition/index.js';
import { Refusal } from '../../refusals/index.js';
import { checkMark } from './check-mark.js';
import { checkSpread } from './check-spread.js';
import type { JudgeMark } from '../judge-mark.js';
import { combineOf } from '../combining/judges-needed.js';
import { rulesOf } from '../aspect-rules.js';

/**
 * Refuses marks of one entry and aspect that cannot stand together: any single one (as `checkMark`), a second one under
 * `single` (`marking/several-marks`), one without its judge (`judge-missing`), two of one judge (`duplicate-mark`), and
 * judgement levels too far apart (`judgement-spread`).
 */
export function checkMarks(aspect: Aspect, marks: readonly JudgeMark[]): void {
  checkJudges(aspect, marks);
  for (const mark of marks) checkMark(aspect, mark.value);
  if (rulesOf(aspect).method.levels) checkSpread(marks);
}

/** Only whose marks they are, not what they say. */
export function checkJudges(aspect: Aspect, marks: readonly JudgeMark[]): void {
  if (combineOf(aspect).kind === 'single') {
    if (marks.length > 1) throw new Refusal('marking/several-marks', { aspect: aspect.id });
    return;
  }
  const seen = new Set<string>();
  for (const { judge } of marks) {
    if (!judge) throw new Refusal('marking/judge-missing', { aspect: aspect.id });
    if (seen.has(judge)) throw new Refusal('marking/duplicate-mark', { aspect: aspect.id, judge });
    seen.add(judge);
  }
}
