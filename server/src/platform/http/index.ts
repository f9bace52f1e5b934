export * from './fields/fields.js';
export { readFormParts, refuseField, type FormParts } from './fields/read-form-parts.js';
export { RefusalFilter } from './refusal.filter.js';
export { problemView, readerLanguage, refusalView } from './refusal-view.js';
export { validationPipe } from './fields/validation.js';
