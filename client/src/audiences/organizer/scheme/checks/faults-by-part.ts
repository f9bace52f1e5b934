import type { Problem } from '@jiangsai/shared';
import type { SchemeDraft } from '../draft/scheme-draft.js';
import { placesOf } from '../tree/walk-parts.js';
import type { CheckedDraft } from './check-draft.js';

/** A problem (`refused`) or warning of one part, at its field as `max` or `bands[1].points`; '' for the part as a whole. */
export interface PartFault {
  readonly field: string;
  readonly tone: 'refused' | 'waiting';
  readonly problem: Problem;
}

/** What concerns the whole scheme is under this key. */
export const wholeScheme = 'scheme';

/** Everything that was found, by the key of the part it is about. */
export function faultsByPart(
  draft: SchemeDraft,
  { problems, warnings }: Omit<CheckedDraft, 'scoring'>,
): ReadonlyMap<string, readonly PartFault[]> {
  const keys = new Map(placesOf(draft).map(({ key, where }) => [where, key]));
  const faults = new Map<string, PartFault[]>();
  const add = (problem: Problem, tone: PartFault['tone']) => {
    const { key, field } = ownerOf(problem.where ?? '', keys);
    faults.set(key, [...(faults.get(key) ?? []), { field, tone, problem }]);
  };
  for (const problem of problems) add(problem, 'refused');
  for (const warning of warnings) add(warning, 'waiting');
  return faults;
}

/** The innermost part that the place lies in. */
function ownerOf(where: string, keys: ReadonlyMap<string, string>): { key: string; field: string } {
  for (
    let end = where.length;
    end > 0;
    end = Math.max(where.lastIndexOf('.', end - 1), where.lastIndexOf('[', end - 1))
  ) {
    const key = keys.get(where.slice(0, end));
    if (key !== undefined) return { key, field: where.slice(end).replace(/^\./, '') };
  }
  return { key: wholeScheme, field: where };
}
