export { checkMark } from './check-mark.js';
export { checkMarks } from './check-marks.js';
export { checkSpread } from './check-spread.js';
export { combineMarks, type Combined } from './combine-marks.js';
export { dnf, veto } from './special-marks.js';
export type { JudgeMark } from './judge-mark.js';
export { markPoints } from './mark-points.js';
export { bandOf } from './methods/band-of.js';
export { judgesNeeded } from './judges-needed.js';
