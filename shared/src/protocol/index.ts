export * from './boards.js';
export * from './competitions.js';
export * from './decisions.js';
export * from './marking.js';
export * from './registration.js';
export * from './results.js';
export * from './rules.js';
export * from './session.js';
