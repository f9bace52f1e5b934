import type { Scoring } from '../competition/index.js';
import { dnf, veto, type JudgeMark } from '../marking/index.js';
import { parseExact } from '../numbers/index.js';
import { Refusal } from '../refusals/index.js';
import type { AspectScore, EntryScore } from './entry-score.js';
import type { PlaceField } from './field/place-field.js';
import { scoreAspect } from './parts/score-aspect.js';
import { scoreCriterion } from './parts/score-criterion.js';
import { sumEntry } from './parts/sum-entry.js';
import { readScheme } from './scheme/read-scheme.js';

/**
 * The score of an entry after the marks of one aspect changed: the same bytes as `scoreEntry` of all its marks, but only
 * that aspect is marked anew. `previous` is its score under the same scheme; `marks` are all marks that the aspect has now
 * (none after the last was removed). Penalties stay as they are. Points by place are taken anew from the `field` that is
 * given now; when it changed, the other entries of the division need it too. Refuses like `scoreEntry`.
 */
export function rescoreEntry(
  scoring: Scoring,
  previous: EntryScore,
  aspectId: string,
  marks: readonly JudgeMark[],
  field?: PlaceField,
): EntryScore {
  const scheme = readScheme(scoring);
  const { rounding } = scheme;
  const touched = scheme.aspects.get(aspectId);
  if (!touched) throw new Refusal('marking/unknown-aspect', { aspect: aspectId.slice(0, 64) });
  const aspects = { ...previous.aspects };
  const criteria = { ...previous.criteria };
  const changed = new Set([touched.criterion]);
  aspects[aspectId] = scoreAspect(touched.aspect, marks, rounding, field?.get(aspectId));
  for (const { aspect, criterion } of scheme.placed) {
    if (aspect.id === aspectId) continue;
    aspects[aspect.id] = scoreAspect(aspect, placeMark(aspects[aspect.id]), rounding, field?.get(aspect.id));
    changed.add(criterion);
  }
  for (const criterion of changed) criteria[criterion.id] = scoreCriterion(criterion, aspects, rounding);
  return sumEntry(scheme, aspects, criteria, parseExact(previous.penalties));
}

/** The one mark of a place aspect, read off its score: a measured number, or why there is none. */
function placeMark(score: AspectScore | undefined): JudgeMark[] {
  if (!score || score.marks === 0) return [];
  if (score.vetoed) return [{ value: veto }];
  return [{ value: score.measured ?? dnf }];
}
