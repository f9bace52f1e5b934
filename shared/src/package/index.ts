export {
  readMarkingScheme,
  type MarkingSchemeReading,
  type SchemeOptions,
} from './marking-scheme/read-marking-scheme.js';
export type { CellArea, WorkbookCell, CellFault, WorkbookSheet, Workbook } from './marking-scheme/sheet/workbook.js';
export {
  writeMarkingScheme,
  type WritingOptions,
  type WrittenCell,
  type WrittenRow,
  type WrittenScheme,
  type WrittenSheet,
} from './marking-scheme/write-marking-scheme.js';
export { schemeSummary } from './scheme-summary.js';
export {
  packageFormat,
  type CompetitionPackage,
  type NamedId,
  type PackageCompetition,
} from './competition-package/competition-package.js';
export type { PackageEntry } from './competition-package/package-entry.js';
export type { PackageMark, PackagePenalty } from './competition-package/package-mark.js';
export type { PackageSkill } from './competition-package/package-skill.js';
export { checkPackage, readPackage, type PackageReading } from './competition-package/read-package.js';
export { formatRecount, type RecountLayout } from './recount/format-recount.js';
export {
  recountFormat,
  type Recount,
  type RecountedDivision,
  type RecountedSkill,
  type RecountedStanding,
  type WaitingGroup,
} from './recount/recount.js';
export { recountPackage } from './recount/recount-package.js';
export { recountedSkill } from './recount/recounted-skill.js';
export { drawsAsOrders } from './rename/draws-as-orders.js';
export type { Names } from './rename/names.js';
export { renameRecount } from './rename/rename-recount.js';
export { renameSkill } from './rename/rename-skill.js';
export { mostPackageBytes } from './json/read-json.js';
export { isLedgerExport } from './ledger/ledger-lines.js';
export { recountLedger, verifyLedger } from './ledger/recount-ledger.js';
export { packageSchema } from './schema/package-schema.js';
