export type { AspectScore, EntryMark, EntryScore, OpenPoints, PartScore, Penalty, TotalBound } from './entry-score.js';
export { explainEntry } from './explain/explain-entry.js';
export type * from './explain/score-explanation.js';
export { needsField, placeField, type FieldEntry, type PlaceField } from './field/place-field.js';
export { scoreField } from './field/score-field.js';
export { rescoreEntry } from './rescore-entry.js';
export { scaleEntries, type ScalableEntry } from './scale/scale-entries.js';
export { scoreEntry } from './score-entry.js';
export { checkScheme, sectionSums, usualSectionLimit, type SectionSum } from './scheme-checks/index.js';
