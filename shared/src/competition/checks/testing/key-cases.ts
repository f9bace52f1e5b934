import { Reading, type Shape } from '../shapes/index.js';

/** Problems of a value as `code where`. `known` are ids that stand elsewhere, by their kind. */
export function problemsWith<T>(
  shape: Shape<T>,
  value: unknown,
  known: Readonly<Record<string, readonly string[]>> = {},
): string[] {
  const at = Reading.start();
  for (const [kind, ids] of Object.entries(known)) for (const id of ids) at.remember(kind, id);
  const read = shape(value, at);
  if (at.found === 0) expect(read).toEqual(value);
  return at.problems.map(({ code, where = '' }) => `${code} ${where}`.trim());
}

/** Values that fit a key, and values that do not with the problem that each of them is. */
export interface KeyCase {
  readonly fits: readonly unknown[];
  readonly wrong: readonly (readonly [value: unknown, problem: string])[];
}

const notADecimal = 'number/not-a-decimal';
const notAShare = 'number/not-a-share';
const notACount = 'package/not-a-count';

/** Keys that stand in many rules. */
export const usualKeys = {
  decimal: {
    fits: ['0', '-1.5', '60'],
    wrong: [
      [60, notADecimal],
      ['6,5', notADecimal],
      ['', notADecimal],
    ],
  },
  count: {
    fits: [0, 1, 1_000_000],
    wrong: [
      [-1, notACount],
      [1.5, notACount],
      ['1', notACount],
      [1_000_001, notACount],
    ],
  },
  share: {
    fits: ['0', '1', '0.35', '2/3'],
    wrong: [
      ['1.1', notAShare],
      ['-0.1', notAShare],
      ['3/2', notAShare],
      [0.5, notAShare],
      ['50%', notAShare],
    ],
  },
  flag: {
    fits: [true, false],
    wrong: [
      ['true', 'package/not-a-flag'],
      [1, 'package/not-a-flag'],
    ],
  },
  text: {
    fits: ['a', '一等奖', ' '],
    wrong: [
      ['', 'package/not-a-text'],
      [5, 'package/not-a-text'],
      [{}, 'package/not-a-text'],
    ],
  },
  texts: {
    fits: [[], ['a'], ['a', 'a']],
    wrong: [
      ['a', 'package/not-a-list'],
      [{ 0: 'a' }, 'package/not-a-list'],
    ],
  },
} satisfies Readonly<Record<string, KeyCase>>;

/** One of a few words. */
export function wordKey(...words: readonly string[]): KeyCase {
  const unknown = 'package/unknown-value';
  return {
    fits: words,
    wrong: [
      ['', unknown],
      ['Include', unknown],
      ['constructor', unknown],
      [0, unknown],
      [[words[0]], unknown],
    ],
  };
}
