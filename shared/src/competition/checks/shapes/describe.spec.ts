import {
  anyOf,
  count,
  exactlyOne,
  flag,
  list,
  localText,
  named,
  needed,
  object,
  oneOf,
  optional,
  record,
  refine,
  text,
  variant,
  type Definitions,
  type Shape,
} from './index.js';
import { orNull } from './json-schema.js';

const described = (shape: Shape<unknown>, definitions: Definitions = new Map()) => shape.describe(definitions);

interface Point {
  readonly x: number;
  readonly label?: string;
}
const point = object<Point>({ x: needed(count(0, 9)), label: optional(text) });

describe('a shape says in JSON Schema what it lets through', () => {
  it.each<[string, Shape<unknown>, object]>([
    ['a text', text, { type: 'string', minLength: 1 }],
    ['a flag', flag, { type: 'boolean' }],
    ['a count', count(1, 5), { type: 'integer', minimum: 1, maximum: 5 }],
    ['words', oneOf(['a', 'b']), { type: 'string', enum: ['a', 'b'] }],
    ['words and numbers', oneOf(['a', 1]), { enum: ['a', 1] }],
    ['a list', list(flag), { type: 'array', items: { type: 'boolean' }, minItems: 1 }],
    ['a list that may be empty', anyOf(flag), { type: 'array', items: { type: 'boolean' } }],
    [
      'a list of four',
      list(flag, { length: 4 }),
      { type: 'array', items: { type: 'boolean' }, minItems: 4, maxItems: 4 },
    ],
    [
      'own words',
      record(text, flag),
      { type: 'object', propertyNames: { type: 'string', minLength: 1 }, additionalProperties: { type: 'boolean' } },
    ],
    ['what is checked further', refine(flag, () => undefined), { type: 'boolean' }],
  ])('%s', (_name, shape, schema) => {
    expect(described(shape)).toEqual(schema);
  });

  it('an object has its keys and no others, and null for absent', () => {
    expect(described(point)).toEqual({
      type: 'object',
      properties: { x: { type: 'integer', minimum: 0, maximum: 9 }, label: { type: ['string', 'null'], minLength: 1 } },
      required: ['x'],
      additionalProperties: false,
    });
  });

  it('one of several shapes is told once, even if two names have it', () => {
    const shapes = { a: point, b: point, c: flag as unknown as Shape<Point> };
    const { anyOf: choices } = described(variant('x', shapes, 'package/unknown-value')) as { anyOf: unknown[] };
    expect(choices).toEqual([described(point), { type: 'boolean' }]);
  });

  it('exactly one of two keys is given and not null', () => {
    const either = exactlyOne<Point>(['x', 'label'], 'package/components-or-criteria', point);
    expect(described(either)).toMatchObject({
      additionalProperties: false,
      oneOf: [
        { required: ['x'], properties: { x: { not: { type: 'null' } } } },
        { required: ['label'], properties: { label: { not: { type: 'null' } } } },
      ],
    });
  });

  it('what has a name stands once under it', () => {
    const definitions: Definitions = new Map();
    const pair = object<{ readonly a: Point; readonly b?: Point }>({
      a: needed(named('point', point)),
      b: optional(named('point', point)),
    });
    expect(described(pair, definitions)).toMatchObject({
      properties: { a: { $ref: '#/$defs/point' }, b: { anyOf: [{ $ref: '#/$defs/point' }, { type: 'null' }] } },
    });
    expect([...definitions]).toEqual([['point', described(point)]]);
  });

  it('a text for people is one or one in each language', () => {
    expect(described(localText)).toMatchObject({ anyOf: [{ type: 'string' }, { type: 'object' }] });
  });
});

describe('a schema that lets null through too', () => {
  it.each([
    [
      { type: 'string', minLength: 1 },
      { type: ['string', 'null'], minLength: 1 },
    ],
    [
      { type: 'string', enum: ['a'] },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    [{ enum: ['a', 1] }, { anyOf: [{ enum: ['a', 1] }, { type: 'null' }] }],
    [{ $ref: '#/$defs/a' }, { anyOf: [{ $ref: '#/$defs/a' }, { type: 'null' }] }],
  ])('%j becomes %j', (schema, withNull) => {
    expect(orNull(schema)).toEqual(withNull);
  });
});
