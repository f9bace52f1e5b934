import type { LocalText } from '../../../local-text.js';
import { isObject, shape, show, type Shape } from '../shape.js';

const languagePattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const mostCount = 1_000_000;
/** Half of a pair of UTF-16: no file can hold it, so what was read would not be what is kept. */
const broken = /\p{Surrogate}/u;

/** Non-empty text. */
export const text: Shape<string> = shape(
  () => ({ type: 'string', minLength: 1 }),
  (value, at) => {
    if (typeof value !== 'string' || value === '') return at.refuse('package/not-a-text');
    return broken.test(value) ? at.refuse('package/text-broken') : value;
  },
);

/** A text, or one per language. */
export const localText: Shape<LocalText> = shape(
  () => ({
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        propertyNames: { pattern: languagePattern.source },
        additionalProperties: { type: 'string' },
      },
    ],
  }),
  (value, at) => {
    if (value === '') return value;
    if (!isObject(value)) return text(value, at);
    for (const [language, words] of Object.entries(value)) {
      if (!languagePattern.test(language)) at.refuse('package/unknown-key', { key: language.slice(0, 40) });
      else if (words !== '') text(words, at.key(language));
    }
    return value;
  },
);

export const flag: Shape<boolean> = shape(
  () => ({ type: 'boolean' }),
  (value, at) => (typeof value === 'boolean' ? value : at.refuse('package/not-a-flag')),
);

/** A whole JSON number from `min` to `max`. */
export function count(min = 0, max = mostCount): Shape<number> {
  return shape(
    () => ({ type: 'integer', minimum: min, maximum: max }),
    (value, at) => {
      if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
        return at.refuse('package/not-a-count', { min, max });
      }
      return value === 0 ? 0 : value;
    },
  );
}

/** One of a few words (or of words and numbers). */
export function oneOf<const T extends string | number>(allowed: readonly T[]): Shape<T> {
  const words = allowed.every((one) => typeof one === 'string');
  return shape(
    () => ({ ...(words && { type: 'string' }), enum: allowed }),
    (value, at) =>
      allowed.find((candidate) => candidate === value) ??
      at.refuse('package/unknown-value', { text: show(value), allowed: allowed.join(', ') }),
  );
}
