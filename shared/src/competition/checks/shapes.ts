import { parseDecimal, zero, type Exact } from '../../numbers/index.js';
import { Refusal, type RefusalCode } from '../../refusals/index.js';
import type { LocalText } from '../local-text.js';
import { show, type Shape } from './shape.js';

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const languagePattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const mostCount = 1_000_000;

/** Non-empty text. */
export const text: Shape<string> = (value, at) =>
  typeof value === 'string' && value !== '' ? value : at.refuse('package/not-a-text');

/** A text, or one per language. */
export const localText: Shape<LocalText> = (value, at) => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return at.refuse('package/not-a-text');
  const entries = Object.entries(value);
  for (const [language, words] of entries) {
    if (!languagePattern.test(language)) at.refuse('package/unknown-key', { key: language });
    else if (typeof words !== 'string') at.key(language).refuse('package/not-a-text');
  }
  return Object.fromEntries(entries);
};

/** An id that may stand once among its kind. */
export function idOf(kind: string): Shape<string> {
  return (value, at) => {
    if (typeof value !== 'string' || !idPattern.test(value)) {
      return at.refuse('package/id-invalid', { id: show(value) });
    }
    at.claim(kind, value);
    return value;
  };
}

export const flag: Shape<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : at.refuse('package/not-a-flag');

/** A whole JSON number from `min` to `max`. */
export function count(min = 0, max = mostCount): Shape<number> {
  return (value, at) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : at.refuse('package/not-a-count', { min, max });
}

export function oneOf<T extends string>(allowed: readonly T[]): Shape<T> {
  return (value, at) =>
    allowed.find((candidate) => candidate === value) ??
    at.refuse('package/unknown-value', { text: show(value), allowed: allowed.join(', ') });
}

/** Any decimal string. */
export const decimal: Shape<string> = decimalWhere(() => true, 'number/not-a-decimal');

/** A decimal string ≥ 0. */
export const notNegative: Shape<string> = decimalWhere((number) => number.gte(zero), 'package/negative');

/** A decimal string > 0. */
export const positive: Shape<string> = decimalWhere((number) => number.gt(zero), 'package/not-positive');

/** The maximum of an aspect, > 0. */
export const maximum: Shape<string> = decimalWhere((number) => number.gt(zero), 'package/max-not-positive');

function decimalWhere(holds: (number: Exact) => boolean, otherwise: RefusalCode): Shape<string> {
  return (value, at) => {
    if (typeof value !== 'string') return at.refuse('number/not-a-decimal', { text: show(value) });
    try {
      return holds(parseDecimal(value)) ? value : at.refuse(otherwise);
    } catch (error) {
      if (error instanceof Refusal) return at.refuse(error.code, error.params);
      throw error;
    }
  };
}
