import { formatDecimal, parseDecimal, sum, zero, type Exact } from '../../../numbers/index.js';
import type { ReadCriterion } from '../read-criteria.js';
import type { ReadAspect, ReadSubCriterion } from '../read-marking-rows.js';
import type { ReadSection } from '../read-sections.js';
import type { SheetReading } from '../sheet/sheet-reading.js';
import type { Columns } from '../find-tables.js';
import type { SectionColumn } from '../layouts.js';

/** How far the sections may be off their weights together (WorldSkills' own limit). */
const sectionLimit = parseDecimal('5');

/** Refuses a criterion without sub-criteria, and one whose stated mark is not the sum of its aspects. */
export function checkCriterionMark(
  reading: SheetReading,
  criterion: ReadCriterion,
  subCriteria: readonly ReadSubCriterion[],
): void {
  const { id, mark, row, markColumn } = criterion;
  if (subCriteria.length === 0) {
    reading.refuse('spreadsheet/criterion-empty', row, markColumn, { criterion: id });
    return;
  }
  const total = sumOfMaxima(subCriteria.flatMap(({ aspects }) => aspects));
  if (mark === null || total === null || total.equals(parseDecimal(mark))) return;
  const params = { criterion: id, stated: mark, sum: formatDecimal(total) };
  reading.refuse('spreadsheet/criterion-mark-differs', row, markColumn, params);
}

/** Refuses sections that are not in the table; warns of aspects in none, and of weights that do not work out. */
export function checkSections(
  reading: SheetReading,
  sections: readonly ReadSection[],
  header: { readonly row: number; readonly columns: Columns<SectionColumn> },
  aspects: readonly ReadAspect[],
): void {
  const known = new Set(sections.map(({ id }) => id));
  for (const { section, row, columns } of aspects) {
    if (section === '') reading.warn('spreadsheet/section-missing', row, columns.section);
    else if (!known.has(section)) reading.refuse('spreadsheet/section-unknown', row, columns.section, { section });
  }
  const total = sumOfMaxima(aspects);
  const weights = sumOf(sections.map(({ weight }) => weight));
  if (total === null || weights === null || sections.length === 0) return;
  if (!weights.equals(total)) {
    const params = { weights: formatDecimal(weights), total: formatDecimal(total) };
    reading.warn('spreadsheet/sections-sum-differs', header.row, header.columns.weight, params);
  }
  const off = sum(sections.map((section) => offWeight(section, aspects)));
  if (off.gt(sectionLimit)) {
    const limits = { off: formatDecimal(off), limit: formatDecimal(sectionLimit) };
    reading.warn('spreadsheet/sections-off-weight', header.row, header.columns.id, limits);
  }
}

function offWeight({ id, weight }: ReadSection, aspects: readonly ReadAspect[]): Exact {
  const own = sumOfMaxima(aspects.filter(({ section }) => section === id)) ?? zero;
  return own.sub(parseDecimal(weight ?? '0')).abs();
}

function sumOfMaxima(aspects: readonly ReadAspect[]): Exact | null {
  return sumOf(aspects.map(({ max }) => max));
}

// One number that cannot be read is refused at its own cell; sums with a hole in them would only repeat it.
function sumOf(numbers: readonly (string | null)[]): Exact | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === numbers.length ? sum(known.map((number) => parseDecimal(number))) : null;
}
