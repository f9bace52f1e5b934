import { wholeScheme, type PartFault } from '../checks/faults-by-part.js';
import type { SchemeDraft } from '../draft/scheme-draft.js';
import { walkCriteria, walkSheets } from '../tree/walk-parts.js';

/** The next part, after the one at hand, with a fault of this tone, round the end to the start; null: there is none. */
export function nextFault(
  draft: SchemeDraft,
  faults: ReadonlyMap<string, readonly PartFault[]>,
  tone: PartFault['tone'],
  from: string,
): string | null {
  const keys = inOrder(draft);
  const at = keys.indexOf(from);
  const ahead = [...keys.slice(at + 1), ...keys.slice(0, at + 1)];
  return ahead.find((key) => faults.get(key)?.some((fault) => fault.tone === tone)) ?? null;
}

function inOrder(draft: SchemeDraft): string[] {
  const sheets = walkSheets(draft);
  return [
    wholeScheme,
    ...draft.components.map(({ key }) => key),
    ...walkCriteria(draft).flatMap(({ criterion }) => [
      criterion.key,
      ...sheets
        .filter((sheet) => sheet.criterion === criterion)
        .flatMap(({ subCriterion }) => [subCriterion.key, ...subCriterion.aspects.map(({ key }) => key)]),
    ]),
  ];
}
