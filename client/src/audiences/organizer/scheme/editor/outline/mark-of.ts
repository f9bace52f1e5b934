import type { PartFault } from '../../checks/faults-by-part.js';
import type { PartDraft } from '../../tree/edit-lists.js';

/** Whether something in a part, or in what stands in it, is refused or to be looked at; a criterion's sub-criteria show their own. */
export function markOf(part: PartDraft, faults: ReadonlyMap<string, readonly PartFault[]>): PartFault['tone'] | null {
  const found = [part, ...inside(part)].flatMap(({ key }) => faults.get(key) ?? []);
  return found.find(({ tone }) => tone === 'refused')?.tone ?? found[0]?.tone ?? null;
}

function inside(part: PartDraft): readonly PartDraft[] {
  if ('aspects' in part) return part.aspects;
  return 'subCriteria' in part ? part.subCriteria.flatMap((sheet) => [sheet, ...sheet.aspects]) : [];
}
