export type { Language } from './language.js';
export { refusalTexts, type RefusalCode } from './codes/index.js';
export { Refusal, type Problem, type RefusalParams } from './refusal.js';
export { refusalText } from './refusal-text.js';
