import type { RefusalCode } from '../../../refusals/index.js';
import type { Describe } from './json-schema.js';
import type { Reading } from './reading.js';

/** Reads an unknown value: what it is, or undefined after noting what is wrong with it. */
export interface Shape<T> {
  (this: void, value: unknown, at: Reading): T | undefined;
  readonly describe: Describe;
  /** Kinds of ids that stand in it and are named elsewhere: without it nobody can say which of them are unknown. */
  readonly claims: readonly string[];
}

export function shape<T>(
  describe: Describe,
  read: (value: unknown, at: Reading) => T | undefined,
  claims: readonly string[] = [],
): Shape<T> {
  return Object.assign((value: unknown, at: Reading) => read(value, at), { describe, claims });
}

/** The shape, standing once in a description, under its name. */
export function named<T>(name: string, inner: Shape<T>): Shape<T> {
  return shape((definitions) => {
    if (!definitions.has(name)) {
      // Before it is described: it may hold itself.
      definitions.set(name, {});
      definitions.set(name, inner.describe(definitions));
    }
    return { $ref: `#/$defs/${name}` };
  }, inner);
}

/** The shape, and then what its parts must be to each other. */
export function refine<T>(inner: Shape<T>, check: (value: T, at: Reading) => void): Shape<T> {
  const readAndCheck = (value: unknown, at: Reading) => {
    const read = inner(value, at);
    if (read !== undefined) check(read, at);
    return read;
  };
  return shape(inner.describe, readAndCheck, inner.claims);
}

/** An object whose key `by` says which shape it has; `unknown` is noted when it says none of them. */
export function variant<T>(by: string, shapes: Readonly<Record<string, Shape<T>>>, unknown: RefusalCode): Shape<T> {
  const allowed = Object.keys(shapes);
  return shape(
    (definitions) => ({ anyOf: [...new Set(Object.values(shapes))].map((one) => one.describe(definitions)) }),
    (value, at) => {
      if (!isObject(value)) return at.refuse('package/not-an-object');
      const name = Object.hasOwn(value, by) ? (value[by] ?? undefined) : undefined;
      if (name === undefined) return at.refuse('package/key-missing', { key: by });
      const chosen = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
      return chosen ? chosen(value, at) : at.refuse(unknown, { [by]: show(name), allowed: allowed.join(', ') });
    },
  );
}

/** An object in which exactly one of the keys is given; else `code` is noted. */
export function exactlyOne<T>(keys: readonly (string & keyof T)[], code: RefusalCode, inner: Shape<T>): Shape<T> {
  const given = (key: string) => ({ required: [key], properties: { [key]: { not: { type: 'null' } } } });
  return shape(
    (definitions) => ({ ...inner.describe(definitions), oneOf: keys.map(given) }),
    (value, at) => {
      const present = isObject(value) ? keys.filter((key) => (value[key] ?? null) !== null) : keys.slice(0, 1);
      if (present.length !== 1) at.refuse(code);
      return inner(value, at);
    },
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An unknown value in a sentence, cut short. */
export function show(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 40);
}
