import { checkScoring, type Scoring } from '../../../competition/index.js';
import type { Problem } from '../../../refusals/index.js';
import { buildScoring, type ReadScheme, type SchemeOptions } from './build-scoring.js';
import { calculationRows, type CalculationRows } from '../calculations/calculations-sheet.js';
import { checkMerged } from './checks/check-merged.js';
import { checkCriterionMark, checkSections, checkSubCriterionMark } from './checks/check-sums.js';
import { groupByCriterion } from './checks/group-by-criterion.js';
import { checkLevels } from './checks/level-texts.js';
import { findSchemeSheet } from '../layout/find-scheme-sheet.js';
import { completeTable, findTables, refuseMissing, type Tables } from '../layout/find-tables.js';
import { layout } from '../layout/layouts.js';
import { markMeasurements } from './mark-measurements.js';
import { readCriteria } from './read-criteria.js';
import { readMarkingRows, type ReadAspect } from './read-marking-rows.js';
import { readSections, type ReadSection } from './read-sections.js';
import { SheetReading } from '../sheet/sheet-reading.js';
import type { Workbook } from '../sheet/workbook.js';

/** `scoring` is null as soon as there is a problem; warnings do not stop an import. Each names its cell, as `sheet!K25`. */
export interface MarkingSchemeReading {
  readonly scoring: Scoring | null;
  readonly warnings: readonly Problem[];
  readonly problems: readonly Problem[];
}

/** The marking scheme in the official form, whatever else the workbook holds. */
export function readSchemeSheet(workbook: Workbook, options: SchemeOptions): MarkingSchemeReading {
  const found = findSchemeSheet(workbook);
  if ('problem' in found) return { scoring: null, warnings: [], problems: [found.problem] };
  const reading = new SheetReading(found.sheet);
  const scheme = readTables(reading, calculationRows(workbook), options);
  const { problems, warnings } = reading.findings();
  if (problems.length > 0 || !scheme) return { scoring: null, problems, warnings };
  // The scheme goes through the same door as one that comes as JSON.
  return { ...checkScoring(buildScoring(scheme, options.judgesPerJudgement)), warnings };
}

/** Null when a table cannot be read; what depends on it is then not looked at, so that one fault is told once. */
function readTables(reading: SheetReading, calculations: CalculationRows, options: SchemeOptions): ReadScheme | null {
  const tables = findTables(reading);
  checkMerged(reading, tables);
  const criterionTable = completeTable(tables.criteria);
  const criteria = criterionTable && readCriteria(reading, criterionTable);
  const [marking] = tables.marking;
  if (!marking?.columns) return null;

  const subCriteria = readMarkingRows(reading, tables.marking);
  const aspects = subCriteria.flatMap((sub) => sub.aspects);
  if (!tables.criteria) reading.warn('spreadsheet/criteria-derived', marking.row, marking.columns.id);
  const groups = groupByCriterion(reading, subCriteria, criteria);
  checkLevels(reading, aspects);
  for (const sub of subCriteria) checkSubCriterionMark(reading, sub);
  for (const [id, criterion] of criteria ?? []) checkCriterionMark(reading, criterion, groups.get(id) ?? []);
  const sections = sectionsOf(reading, tables, aspects);
  const markedBy = markMeasurements(reading, aspects, calculations, options.measurement);
  return sections && (criteria ?? !tables.criteria) ? { criteria, groups, sections, markedBy } : null;
}

/** A form without sections needs no table of them. */
function sectionsOf(
  reading: SheetReading,
  tables: Tables,
  aspects: readonly ReadAspect[],
): readonly ReadSection[] | null {
  if (!tables.sections) {
    if (aspects.some(({ section }) => section !== '')) refuseMissing(reading, layout.sections);
    return [];
  }
  const table = completeTable(tables.sections);
  const sections = table && readSections(reading, table);
  if (sections) checkSections(reading, sections, table, aspects);
  return sections;
}
