export { clamp, compareExact, exact, sum, zero, type Exact } from './exact.js';
export { formatExact, parseExact } from './exact-text.js';
export { formatDecimal } from './format-decimal.js';
export { decimalPattern, parseDecimal } from './parse-decimal.js';
export { parseShare } from './parse-share.js';
export { round, roundModes, type RoundMode } from './round.js';
