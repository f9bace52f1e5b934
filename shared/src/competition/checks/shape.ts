import type { RefusalCode } from '../../refusals/index.js';
import type { Reading } from './reading.js';

/** Reads an unknown value: what it is, or undefined after noting what is wrong with it. */
export type Shape<T> = (value: unknown, at: Reading) => T | undefined;

interface Field<T> {
  readonly shape: Shape<T>;
  readonly needed: boolean;
}

/** A field for every key of the type, so that type and shape cannot drift apart. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> & {
    readonly needed: undefined extends T[K] ? false : true;
  };
};

export function needed<T>(shape: Shape<T>): Field<T> & { readonly needed: true } {
  return { shape, needed: true };
}

export function optional<T>(shape: Shape<T>): Field<T> & { readonly needed: false } {
  return { shape, needed: false };
}

/** An object with exactly these fields. Unknown keys are refused; an optional key that is null is absent. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const names = Object.keys(fields) as (string & keyof T)[];
  return (value, at) => {
    if (!isObject(value)) return at.refuse('package/not-an-object');
    const before = at.problems.length;
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key)) at.refuse('package/unknown-key', { key: key.slice(0, 40) });
    }
    const read = names.flatMap((name) => {
      const present = Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined;
      if (present !== undefined) return [[name, fields[name].shape(present, at.key(name))]];
      if (fields[name].needed) at.refuse('package/key-missing', { key: name });
      return [];
    });
    return at.problems.length === before ? (Object.fromEntries(read) as T) : undefined;
  };
}

/** A list that is not empty unless `mayBeEmpty`, or of exactly `length` items. */
export function list<T>(item: Shape<T>, limits: { mayBeEmpty?: boolean; length?: number } = {}): Shape<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return at.refuse('package/not-a-list');
    if (limits.length !== undefined && value.length !== limits.length) {
      return at.refuse('package/list-length', { count: limits.length });
    }
    if (value.length === 0 && limits.mayBeEmpty !== true) return at.refuse('package/list-empty');
    return value.flatMap((one: unknown, index) => item(one, at.item(index)) ?? []);
  };
}

/** An object whose key `by` says which shape it has; `unknown` is noted when it says none of them. */
export function variant<T>(
  by: string,
  shapes: Readonly<Record<string, Shape<T>>>,
  unknown: (name: string, allowed: string) => { code: RefusalCode; params: Record<string, string> },
): Shape<T> {
  return (value, at) => {
    if (!isObject(value)) return at.refuse('package/not-an-object');
    const name = value[by];
    const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape) return shape(value, at);
    if (name === undefined || name === null) return at.refuse('package/key-missing', { key: by });
    const { code, params } = unknown(show(name), Object.keys(shapes).join(', '));
    return at.refuse(code, params);
  };
}

/** An object in which exactly one of the keys is given; else `code` is noted. */
export function exactlyOne<T>(keys: readonly (string & keyof T)[], code: RefusalCode, shape: Shape<T>): Shape<T> {
  return (value, at) => {
    const given = isObject(value) ? keys.filter((key) => (value[key] ?? null) !== null) : keys.slice(0, 1);
    if (given.length !== 1) at.refuse(code);
    return shape(value, at);
  };
}

/** The shape, and then what its parts must be to each other. */
export function refine<T>(shape: Shape<T>, check: (value: T, at: Reading) => void): Shape<T> {
  return (value, at) => {
    const read = shape(value, at);
    if (read !== undefined) check(read, at);
    return read;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An unknown value in a sentence, cut short. */
export function show(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 40);
}
