import type { Problem } from '../../refusals/index.js';
import type { Criterion, Scoring } from '../scheme/scoring.js';
import { Reading } from './shapes/index.js';
import { scoringShape } from './scheme/scoring-shape.js';

/**
 * Reads a scheme that comes from outside, to be marked by: it is as a package may hold it, and its mark sheets have ids of
 * their own. Never throws: either the scheme (without keys that were null) and no problems, or null and every problem with
 * its place, such as `criteria[0].aspects[2].max`.
 */
export function checkScoring(value: unknown): {
  readonly scoring: Scoring | null;
  readonly problems: readonly Problem[];
} {
  const at = Reading.start();
  const scoring = scoringShape(value, at);
  if (scoring) claimSheets(scoring, at);
  return { scoring: at.found === 0 ? (scoring ?? null) : null, problems: at.problems };
}

/** A criterion without sub-criteria is its own mark sheet, so no sub-criterion elsewhere may bear its id. */
function claimSheets({ components, criteria }: Scoring, at: Reading): void {
  claimSheetsOf(criteria ?? [], at.key('criteria'));
  components?.forEach((component, index) =>
    claimSheetsOf(component.criteria, at.key('components').item(index).key('criteria')),
  );
}

function claimSheetsOf(criteria: readonly Criterion[], at: Reading): void {
  criteria.forEach(({ id, subCriteria }, index) => {
    const here = at.item(index);
    if (!subCriteria) here.key('id').claim('sheet', id);
    subCriteria?.forEach((sub, nth) => here.key('subCriteria').item(nth).key('id').claim('sheet', sub.id));
  });
}
