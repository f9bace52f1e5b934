import type { StandardsSection } from '../../competition/index.js';
import type { SectionColumn } from './layouts.js';
import type { SheetReading } from './sheet/sheet-reading.js';
import type { CompleteTable } from './find-tables.js';
import { tableRows } from './table-rows.js';

export interface ReadSection extends Omit<StandardsSection, 'weight'> {
  /** A decimal string; null if it cannot be read. */
  readonly weight: string | null;
}

/** The standards sections with their weights. Refuses `section-twice` and weights that are none. */
export function readSections(
  reading: SheetReading,
  table: CompleteTable<SectionColumn>,
  titles: RegExp,
): readonly ReadSection[] {
  const { columns } = table;
  const sections = new Map<string, ReadSection>();
  for (const row of tableRows(reading, table, columns.id, columns.weight, titles)) {
    const id = reading.text(row, columns.id);
    if (id === '') continue;
    if (sections.has(id)) reading.refuse('spreadsheet/section-twice', row, columns.id, { section: id });
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
