import { checkScoring, type Scoring } from '../competition/index.js';
import type { Problem } from '../refusals/index.js';
import { buildScoring, type SchemeOptions } from './marking-scheme/build-scoring.js';
import { plainName } from './marking-scheme/sheet/cell-text.js';
import { checkMerged } from './marking-scheme/checks/check-merged.js';
import { groupByCriterion } from './marking-scheme/checks/group-by-criterion.js';
import { checkCriterionMark, checkSections } from './marking-scheme/checks/check-sums.js';
import { completeTable, findTables } from './marking-scheme/find-tables.js';
import { layouts, type Layout } from './marking-scheme/layouts.js';
import { checkLevels } from './marking-scheme/checks/level-texts.js';
import { readCriteria } from './marking-scheme/read-criteria.js';
import { readMarkingRows } from './marking-scheme/read-marking-rows.js';
import { readSections } from './marking-scheme/read-sections.js';
import { SheetReading } from './marking-scheme/sheet/sheet-reading.js';
import type { WorkbookSheet, Workbook } from './marking-scheme/sheet/workbook.js';

/** `scoring` is null as soon as there is a problem; warnings do not stop an import. Each names its cell, as `sheet!K25`. */
export interface MarkingSchemeReading {
  readonly scoring: Scoring | null;
  readonly warnings: readonly Problem[];
  readonly problems: readonly Problem[];
}

/** Reads the marking scheme in a workbook of a known layout. Never throws: it lists everything that needs mending. */
export function readMarkingScheme(workbook: Workbook, options: SchemeOptions): MarkingSchemeReading {
  for (const layout of layouts) {
    const [sheet, twin] = workbook.sheets.filter(({ name }) => plainName(name) === plainName(layout.sheet));
    if (twin) return refused({ code: 'spreadsheet/sheet-twice', params: { sheet: layout.sheet }, where: twin.name });
    if (sheet) return readSheet(sheet, layout, options);
  }
  const expected = layouts.map(({ sheet }) => sheet).join(', ');
  const present = workbook.sheets.map(({ name }) => name).join(', ');
  return refused({ code: 'spreadsheet/sheet-missing', params: { expected, present } });
}

function readSheet(sheet: WorkbookSheet, layout: Layout, options: SchemeOptions): MarkingSchemeReading {
  const reading = new SheetReading(sheet);
  const scoring = readTables(reading, layout, options);
  const { problems, warnings } = reading.findings();
  if (problems.length > 0 || !scoring) return { scoring: null, problems, warnings };
  // The scheme goes through the same door as one that comes as JSON.
  return { ...checkScoring(scoring), warnings };
}

/** Null when a table cannot be read; what depends on it is then not looked at, so that one fault is told once. */
function readTables(reading: SheetReading, layout: Layout, options: SchemeOptions): Scoring | null {
  const tables = findTables(reading, layout);
  checkMerged(reading, tables);
  const sectionTable = completeTable(tables.sections);
  const criterionTable = completeTable(tables.criteria);
  const sections = sectionTable && readSections(reading, sectionTable, layout.titles);
  const criteria = criterionTable && readCriteria(reading, criterionTable, layout.titles);
  if (!tables.marking[0]?.columns) return null;

  const subCriteria = readMarkingRows(reading, tables.marking);
  const aspects = subCriteria.flatMap((sub) => sub.aspects);
  const groups = groupByCriterion(reading, subCriteria, criteria);
  checkLevels(reading, aspects);
  if (sections) checkSections(reading, sections, sectionTable, aspects);
  if (!criteria) return null;
  for (const [id, criterion] of criteria) checkCriterionMark(reading, criterion, groups.get(id) ?? []);
  return sections && buildScoring(criteria, groups, sections, options);
}

function refused(...problems: Problem[]): MarkingSchemeReading {
  return { scoring: null, warnings: [], problems };
}
