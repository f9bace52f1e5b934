export { anyOf, list, record } from './collections.js';
export { anyId, apart, claiming, idOf, knownId, knownIds } from './values/ids.js';
export type { Definitions, JsonSchema } from './json-schema.js';
export { decimal, maximum, notNegative, positive, share } from './values/numbers.js';
export { needed, object, optional, type Fields } from './object.js';
export { Reading } from './reading.js';
export { exactlyOne, named, refine, shape, variant, type Shape } from './shape.js';
export { count, flag, localText, oneOf, text } from './values/single-values.js';
