import { describe, expect, it } from '@jest/globals';
import {
  count,
  exactlyOne,
  list,
  needed,
  object,
  optional,
  Reading,
  refine,
  text,
  variant,
  type Shape,
} from './index.js';

function read<T>(shape: Shape<T>, value: unknown) {
  const at = Reading.start();
  const result = shape(value, at);
  return { result, problems: at.problems.map(({ code, where }) => (where === undefined ? code : `${code} ${where}`)) };
}

interface Point {
  readonly x: number;
  readonly label?: string;
}
const point = object<Point>({ x: needed(count()), label: optional(text) });

describe('an object', () => {
  it('has what it needs and what it may have', () => {
    expect(read(point, { x: 1 })).toEqual({ result: { x: 1 }, problems: [] });
    expect(read(point, { x: 1, label: 'a' })).toEqual({ result: { x: 1, label: 'a' }, problems: [] });
  });

  it('without something it needs is not read', () => {
    expect(read(point, {})).toEqual({ result: undefined, problems: ['package/key-missing'] });
    expect(read(point, { x: null })).toEqual({ result: undefined, problems: ['package/key-missing'] });
  });

  it('does not take what every object inherits for its own', () => {
    expect(read(object<{ readonly constructor?: string }>({ constructor: optional(text) }), {}).problems).toEqual([]);
    expect(read(point, Object.create({ x: 1 })).problems).toEqual(['package/key-missing']);
  });

  it('refuses a key that would reach into every object', () => {
    const value: unknown = JSON.parse('{"x": 1, "__proto__": {"label": "a"}}');
    expect(read(point, value)).toEqual({ result: undefined, problems: ['package/unknown-key'] });
  });

  it('names the key in the place of a problem', () => {
    expect(read(object<{ readonly at: Point }>({ at: needed(point) }), { at: { x: -1 } }).problems).toEqual([
      'package/not-a-count at.x',
    ]);
  });
});

describe('a list', () => {
  it('is not empty unless it may be', () => {
    expect(read(list(text), []).problems).toEqual(['package/list-empty']);
    expect(read(list(text, { mayBeEmpty: true }), [])).toEqual({ result: [], problems: [] });
  });

  it('may have a fixed length', () => {
    expect(read(list(text, { length: 2 }), ['a']).problems).toEqual(['package/list-length']);
    expect(read(list(text, { length: 2 }), ['a', 'b']).result).toEqual(['a', 'b']);
  });

  it('names the item in the place of a problem, and finds them all', () => {
    expect(read(list(text), ['a', 7, '']).problems).toEqual(['package/not-a-text [1]', 'package/not-a-text [2]']);
  });

  it.each([{ length: 1, 0: 'a' }, 'a', null])('%j is none', (value) => {
    expect(read(list(text), value).problems).toEqual(['package/not-a-list']);
  });
});

describe('a choice of shapes', () => {
  const shape = variant<Point>('x', { '1': point }, 'package/unknown-value');

  it('is told by one key', () => {
    expect(read(shape, { x: '2' }).problems).toEqual(['package/unknown-value']);
    expect(read(shape, { x: 'constructor' }).problems).toEqual(['package/unknown-value']);
    expect(read(shape, {}).problems).toEqual(['package/key-missing']);
    expect(read(shape, 'x').problems).toEqual(['package/not-an-object']);
  });

  it('exactly one of several keys is given', () => {
    const either = exactlyOne<Partial<Point>>(
      ['x', 'label'],
      'package/components-or-criteria',
      object<Partial<Point>>({ x: optional(count()), label: optional(text) }),
    );
    expect(read(either, { x: 1, label: null }).problems).toEqual([]);
    expect(read(either, { x: 1, label: 'a' }).problems).toEqual(['package/components-or-criteria']);
    expect(read(either, {}).problems).toEqual(['package/components-or-criteria']);
    expect(read(either, { x: -1, label: 'a' }).problems).toHaveLength(2);
    expect(read(either, 5).problems).toEqual(['package/not-an-object']);
  });

  it('parts are compared only after each of them was read', () => {
    const even = refine(point, ({ x }, at) => {
      if (x % 2 === 1) at.key('x').refuse('package/not-positive');
    });
    expect(read(even, { x: 2 }).problems).toEqual([]);
    expect(read(even, { x: 3 }).problems).toEqual(['package/not-positive x']);
    expect(read(even, { x: 'three' }).problems).toEqual(['package/not-a-count x']);
  });
});
