import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { canonicalJson, toJson, type Json } from './canonical-json.js';

const wholeNumbers = fc.maxSafeInteger();
const anyJson = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    wholeNumbers,
    fc.string({ unit: 'binary' }),
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value')),
  ),
})).value;

/** So few values that two of them are often alike. */
const fewJson = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(null, 0, 1, '0', '', 'null'),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
  ),
})).value;

/** The same value with the keys of every object in the opposite order of insertion. */
function turned(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, inner === undefined ? inner : turned(inner)]),
  );
}

describe('the canonical spelling of a value', () => {
  it.each<[string, Json, string]>([
    ['null', null, 'null'],
    ['true', true, 'true'],
    ['a whole number', 42, '42'],
    ['a negative number', -7, '-7'],
    ['the largest safe number', Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['an empty text', '', '""'],
    ['a text with quotes and a line break', 'a"b\n', String.raw`"a\"b\n"`],
    ['an empty list', [], '[]'],
    ['an empty object', {}, '{}'],
    ['a list in its own order', [3, 1, 2], '[3,1,2]'],
    ['a nested value without any blank', { list: [1, { deep: null }] }, '{"list":[1,{"deep":null}]}'],
  ])('spells %s', (_name, value, spelling) => {
    expect(canonicalJson(value)).toBe(spelling);
  });

  it('puts keys in the order of their code units, not of any language', () => {
    const value = { b: 1, a: 2, B: 3, é: 4, '10': 5, '9': 6, 焊: 7, '': 8 };
    expect(canonicalJson(value)).toBe('{"":8,"10":5,"9":6,"B":3,"a":2,"b":1,"é":4,"焊":7}');
  });

  it('puts a key beyond the basic plane by its surrogates, as every JavaScript engine does', () => {
    expect(canonicalJson({ '\uffee': 1, '\u{1f3c6}': 2 })).toBe('{"\u{1f3c6}":2,"\uffee":1}');
  });

  it('leaves out a key whose value is undefined, but keeps one that is null', () => {
    expect(canonicalJson({ kept: null, left: undefined })).toBe('{"kept":null}');
    expect(canonicalJson({ left: undefined })).toBe('{}');
  });

  it('knows only one zero', () => {
    expect(canonicalJson(-0)).toBe('0');
    expect(canonicalJson([-0, { zero: -0 }])).toBe(canonicalJson([0, { zero: 0 }]));
  });

  it.each([0.5, 86.5, 1e21, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %d, which not every machine prints alike',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
      expect(() => canonicalJson({ deep: [value] })).toThrow(String(value));
    },
  );

  it('keeps Chinese and emoji as they are and escapes half a surrogate pair', () => {
    expect(canonicalJson('焊工🏆')).toBe('"焊工🏆"');
    expect(canonicalJson('\ud83c')).toBe(String.raw`"\ud83c"`);
  });

  it('does not normalise: two spellings of é are two values', () => {
    expect(canonicalJson('\u00e9')).not.toBe(canonicalJson('e\u0301'));
  });

  it('treats keys that objects inherit like any other', () => {
    const value = JSON.parse('{"__proto__":1,"constructor":2,"toString":3}') as Json;
    expect(canonicalJson(value)).toBe('{"__proto__":1,"constructor":2,"toString":3}');
  });

  it('does not depend on the order in which keys were set', () => {
    fc.assert(fc.property(anyJson, (value) => expect(canonicalJson(turned(value))).toBe(canonicalJson(value))));
  });

  it('is JSON that says the same value, and its own canonical spelling', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const spelling = canonicalJson(value);
        expect(canonicalJson(JSON.parse(spelling) as Json)).toBe(spelling);
      }),
    );
  });

  it('is shared by equal values and by no others', () => {
    fc.assert(
      fc.property(fewJson, fewJson, (a, b) => {
        expect(canonicalJson(a) === canonicalJson(b)).toBe(isDeepStrictEqual(a, b));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('plain data as JSON', () => {
  it('leaves out what JSON cannot say', () => {
    const data = { kept: 'x', nothing: null, gone: undefined, method: () => 1 };
    expect(toJson(data)).toEqual({ kept: 'x', nothing: null });
  });

  it('gives an object of a class its own fields only', () => {
    class Pair {
      constructor(
        readonly left: number,
        readonly right: number,
      ) {}

      get sum(): number {
        return this.left + this.right;
      }
    }
    expect(toJson(new Pair(1, 2))).toEqual({ left: 1, right: 2 });
  });

  it('is a copy: what happens to the data later does not reach it', () => {
    const list = [1];
    const copy = toJson({ list });
    list.push(2);
    expect(copy).toEqual({ list: [1] });
  });
});
