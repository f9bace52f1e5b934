import { parseDecimal, parseShare, zero, type Exact } from '../../../../numbers/index.js';
import { Refusal, type RefusalCode } from '../../../../refusals/index.js';
import { shape, show, type Shape } from '../shape.js';

/** The digits that a decimal string may have before and after its point, for descriptions; `parseDecimal` decides. */
const whole = '(0|[1-9][0-9]{0,14})';
const after = '(\\.[0-9]{1,12})?';
const nought = '-?0(\\.0{1,12})?';
const one = '1(\\.0{1,12})?';

/** Any decimal string. */
export const decimal = numberWhere(`-?${whole}${after}`, () => true, 'number/not-a-decimal');

/** A decimal string ≥ 0. */
export const notNegative = numberWhere(
  `(${nought}|${whole}${after})`,
  (number) => number.gte(zero),
  'package/negative',
);

/** A decimal string > 0. */
export const positive = numberWhere(`(?=.*[1-9])${whole}${after}`, (number) => number.gt(zero), 'package/not-positive');

/** The maximum of an aspect, > 0. */
export const maximum = numberWhere(
  `(?=.*[1-9])${whole}${after}`,
  (number) => number.gt(zero),
  'package/max-not-positive',
);

/** `0.1` or `2/3`, from 0 to 1. */
export const share = readBy(
  `(${nought}|0${after}|${one}|(0|[1-9][0-9]{0,14})/[1-9][0-9]{0,14})`,
  'number/not-a-share',
  parseShare,
);

function numberWhere(pattern: string, holds: (number: Exact) => boolean, otherwise: RefusalCode): Shape<string> {
  return readBy(pattern, 'number/not-a-decimal', (text) => {
    if (!holds(parseDecimal(text))) throw new Refusal(otherwise);
  });
}

function readBy(pattern: string, notText: RefusalCode, read: (text: string) => unknown): Shape<string> {
  return shape(
    () => ({ type: 'string', pattern: `^${pattern}$` }),
    (value, at) => {
      if (typeof value !== 'string') return at.refuse(notText, { text: show(value) });
      try {
        read(value);
        return value;
      } catch (error) {
        if (error instanceof Refusal) return at.refuse(error.code, error.params);
        throw error;
      }
    },
  );
}
