export { maximumOf, weighCriteria, weightOf } from './scheme/maxima.js';
