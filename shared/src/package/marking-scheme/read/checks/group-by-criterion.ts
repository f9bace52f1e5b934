import type { ReadCriterion } from '../read-criteria.js';
import type { ReadSubCriterion } from '../read-marking-rows.js';
import { quoted, type SheetReading } from '../../sheet/sheet-reading.js';

const subCriterionId = /^([A-Za-z]{1,2})[0-9]{1,5}$/;

/**
 * The sub-criteria of each criterion, in the order of the criteria. Refuses empty, doubled and badly named ones, and those of
 * no criterion. Without a table of criteria (null) they come as the sub-criteria name them.
 */
export function groupByCriterion(
  reading: SheetReading,
  subCriteria: readonly ReadSubCriterion[],
  criteria: ReadonlyMap<string, ReadCriterion> | null,
): ReadonlyMap<string, ReadSubCriterion[]> {
  const groups = new Map([...(criteria?.keys() ?? [])].map((id): [string, ReadSubCriterion[]] => [id, []]));
  const seen = new Set<string>();
  for (const sub of subCriteria) {
    const at = [sub.row, sub.columns.id] as const;
    const params = { subCriterion: quoted(sub.id) };
    const letter = subCriterionId.exec(sub.id)?.[1];
    if (sub.aspects.length === 0) reading.refuse('spreadsheet/sub-criterion-empty', ...at, params);
    if (seen.has(sub.id)) reading.refuse('spreadsheet/sub-criterion-twice', ...at, params);
    seen.add(sub.id);
    if (letter === undefined) {
      if (sub.id !== '') reading.refuse('spreadsheet/sub-criterion-id-invalid', ...at, params);
      continue;
    }
    if (!criteria && !groups.has(letter)) groups.set(letter, []);
    const group = groups.get(letter);
    if (group) group.push(sub);
    else reading.refuse('spreadsheet/criterion-unknown', ...at, { ...params, criterion: letter });
  }
  return groups;
}
