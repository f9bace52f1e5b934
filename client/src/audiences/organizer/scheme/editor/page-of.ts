import { wholeScheme } from '../checks/faults-by-part.js';
import type { SchemeDraft } from '../draft/scheme-draft.js';
import { walkCriteria, walkSheets } from '../tree/walk-parts.js';

/** The key of the page on which a part is edited: its own, or that of what an aspect stands in. Null: it is not there. */
export function pageOf(draft: SchemeDraft, key: string): string | null {
  if (key === wholeScheme) return key;
  if (draft.components.some((component) => component.key === key)) return draft.inComponents ? key : wholeScheme;
  if (walkCriteria(draft).some(({ criterion }) => criterion.key === key)) return key;
  const sheet = walkSheets(draft).find(
    ({ subCriterion }) => subCriterion.key === key || subCriterion.aspects.some((aspect) => aspect.key === key),
  );
  if (sheet === undefined) return null;
  return sheet.criterion.inSubCriteria ? sheet.subCriterion.key : sheet.criterion.key;
}
