import { decisionsShape } from '../../../competition/checks/rules/decision-shapes.js';
import { resultRuleFields } from '../../../competition/checks/rules/result-rules-shape.js';
import { scoringShape } from '../../../competition/checks/scheme/scoring-shape.js';
import {
  anyId,
  anyOf,
  claiming,
  localText,
  named,
  needed,
  object,
  optional,
  refine,
  shape,
  type Fields,
  type Shape,
} from '../../../competition/checks/shapes/index.js';
import type { PackageSkill } from '../package-skill.js';
import { entryShape } from './entry-shape.js';
import { MarkSets } from './mark-sets.js';
import { markShape, penaltyShape } from './mark-shapes.js';

/** Its ids are its own: another skill may use them again. That of the skill itself, the package claims. */
export const skillShape: Shape<PackageSkill> = named(
  'skill',
  shape(
    (definitions) => object(fields(new MarkSets())).describe(definitions),
    (value, at) => {
      const marks = new MarkSets();
      const before = at.found;
      const skill = object(fields(marks))(value, at.apart());
      marks.check();
      return at.found === before ? skill : undefined;
    },
  ),
);

/** In the order in which they are read: what names ids of others stands after them. */
function fields(marks: MarkSets): Fields<PackageSkill> {
  return {
    id: needed(anyId),
    name: optional(localText),
    scoring: needed(refine(scoringShape, (scoring) => marks.expect(scoring))),
    entries: optional(claiming(['entry'], anyOf(entryShape))),
    ...resultRuleFields,
    marks: optional(anyOf(refine(markShape, (mark, at) => marks.take(mark, at)))),
    penalties: optional(anyOf(penaltyShape)),
    decisions: optional(decisionsShape),
  };
}
