import type { StandardsSection } from '../../../competition/index.js';
import type { CompleteTable } from '../layout/find-tables.js';
import type { SectionColumn } from '../layout/layouts.js';
import { quoted, type SheetReading } from '../sheet/sheet-reading.js';
import { tableRows } from '../layout/table-rows.js';

export interface ReadSection extends Omit<StandardsSection, 'weight'> {
  /** A decimal string; null if it cannot be read. */
  readonly weight: string | null;
}

/** What the scheme may take as an id (the package's own rule, told here with its cell). */
const sectionId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The standards sections with their weights. Refuses `section-twice`, `section-id-invalid` and weights that are none. */
export function readSections(reading: SheetReading, table: CompleteTable<SectionColumn>): readonly ReadSection[] {
  const { columns } = table;
  const sections = new Map<string, ReadSection>();
  for (const row of tableRows(reading, table, columns.id, columns.weight)) {
    const id = reading.text(row, columns.id);
    if (id === '') continue;
    const params = { section: quoted(id) };
    if (!sectionId.test(id)) reading.refuse('spreadsheet/section-id-invalid', row, columns.id, params);
    if (sections.has(id)) reading.refuse('spreadsheet/section-twice', row, columns.id, params);
    const weight = reading.decimal(row, columns.weight);
    const name = nameBetween(reading, row, columns.id, columns.weight);
    sections.set(id, { id, ...(name && { name }), weight });
  }
  return [...sections.values()];
}

// The name has no header of its own: it fills what lies between the number and the weight.
function nameBetween(reading: SheetReading, row: number, id: number, weight: number): string | undefined {
  for (let column = Math.min(id, weight) + 1; column < Math.max(id, weight); column += 1) {
    const text = reading.text(row, column);
    if (text !== '') return text;
  }
  return undefined;
}
