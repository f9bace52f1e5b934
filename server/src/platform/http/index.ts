export * from './fields/fields.js';
export { RefusalFilter } from './refusal.filter.js';
export { problemView, readerLanguage, refusalView } from './refusal-view.js';
export { validationPipe } from './fields/validation.js';
