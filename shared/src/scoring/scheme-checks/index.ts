export { checkScheme } from './check-scheme.js';
export { sectionSums, usualSectionLimit, type SectionSum } from './section-sums.js';
