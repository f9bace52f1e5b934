export { refusalTexts, type RefusalCode } from './codes/index.js';
export { Refusal, type Problem, type RefusalParams } from './refusal.js';
export { refusalText, type Language } from './refusal-text.js';
