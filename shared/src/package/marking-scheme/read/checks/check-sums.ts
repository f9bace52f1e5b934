import { formatDecimal, parseDecimal, sum, zero, type Exact } from '../../../../numbers/index.js';
import { sectionSums, usualSectionLimit } from '../../../../scoring/index.js';
import type { ReadCriterion } from '../read-criteria.js';
import type { ReadAspect, ReadSubCriterion } from '../read-marking-rows.js';
import type { ReadSection } from '../read-sections.js';
import { quoted, type SheetReading } from '../../sheet/sheet-reading.js';
import type { Columns } from '../../layout/find-tables.js';
import type { SectionColumn } from '../../layout/layouts.js';

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

/** Refuses a sub-criterion whose stated mark, if there is one, is not the sum of its aspects. */
export function checkSubCriterionMark(reading: SheetReading, sub: ReadSubCriterion): void {
  const total = sumOfMaxima(sub.aspects);
  if (sub.stated === null || total === null || total.equals(parseDecimal(sub.stated))) return;
  const params = { subCriterion: sub.id, stated: sub.stated, sum: formatDecimal(total) };
  reading.refuse('spreadsheet/sub-criterion-mark-differs', sub.row, sub.columns.max, params);
}

/** Refuses sections that are not in the table; warns of aspects in none, and of weights that do not work out. */
export function checkSections(
  reading: SheetReading,
  sections: readonly ReadSection[],
  header: { readonly row: number; readonly columns: Columns<SectionColumn> },
  aspects: readonly ReadAspect[],
): void {
  if (sections.length === 0 && aspects.every(({ section }) => section === '')) return;
  const known = new Set(sections.map(({ id }) => id));
  for (const { section, row, columns } of aspects) {
    if (section === '') reading.warn('spreadsheet/section-missing', row, columns.section);
    else if (!known.has(section)) {
      reading.refuse('spreadsheet/section-unknown', row, columns.section, { section: quoted(section) });
    }
  }
  const total = sumOfMaxima(aspects);
  if (total === null || sections.length === 0 || sections.some(({ weight }) => weight === null)) return;
  const { off, weights } = sumSections(sections, aspects);
  if (!weights.equals(total)) {
    const params = { weights: formatDecimal(weights), total: formatDecimal(total) };
    reading.warn('spreadsheet/sections-sum-differs', header.row, header.columns.weight, params);
  }
  if (off.gt(parseDecimal(usualSectionLimit))) {
    const limits = { off: formatDecimal(off), limit: usualSectionLimit };
    reading.warn('spreadsheet/sections-off-weight', header.row, header.columns.id, limits);
  }
}

function sumSections(sections: readonly ReadSection[], aspects: readonly ReadAspect[]) {
  return sectionSums(
    sections.map(({ id, weight }) => ({ id, weight: weight ?? '0' })),
    aspects.map(({ section, max }) => ({ section, worth: max === null ? zero : parseDecimal(max) })),
  );
}

function sumOfMaxima(aspects: readonly ReadAspect[]): Exact | null {
  return sumOf(aspects.map(({ max }) => max));
}

// One number that cannot be read is refused at its own cell; sums with a hole in them would only repeat it.
function sumOf(numbers: readonly (string | null)[]): Exact | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === numbers.length ? sum(known.map((number) => parseDecimal(number))) : null;
}
