import type { UnitView } from '@jiangsai/shared';

/** Rows of a pasted table with the id of each unit; the names that no unit has, each once. */
export interface ResolvedUnits<Row> {
  readonly rows: readonly Row[];
  readonly unknown: readonly string[];
}

/** A unit is meant by its full or its short name, whatever the case and the blanks in it. */
export function resolveUnits<Row extends { readonly unit?: string }>(
  rows: readonly Row[],
  units: readonly UnitView[],
): ResolvedUnits<Row> {
  const ids = new Map(
    units.flatMap(({ id, name, shortName }) => [shortName ?? name, name].map((text) => [plain(text), id] as const)),
  );
  const unknown = new Map<string, string>();
  const resolved = rows.map((row) => {
    const { unit = '' } = row;
    const id = ids.get(plain(unit));
    if (unit === '' || id !== undefined) return { ...row, unit: id ?? '' };
    unknown.set(plain(unit), unknown.get(plain(unit)) ?? unit);
    return row;
  });
  return { rows: resolved, unknown: [...unknown.values()] };
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
