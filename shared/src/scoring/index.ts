export type { AspectScore, EntryMark, EntryScore, PartScore, Penalty } from './entry-score.js';
export { scaleEntries, type ScalableEntry } from './scale/scale-entries.js';
export { scoreEntry } from './score-entry.js';
export { checkScheme, sectionSums, usualSectionLimit, type SectionSum } from './scheme-checks/index.js';
