import { orNull } from './json-schema.js';
import { isObject, shape, type Shape } from './shape.js';

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

export function needed<T>(inner: Shape<T>): Field<T> & { readonly needed: true } {
  return { shape: inner, needed: true };
}

export function optional<T>(inner: Shape<T>): Field<T> & { readonly needed: false } {
  return { shape: inner, needed: false };
}

/**
 * An object with exactly these fields, read in this order: what refers to another field's ids stands after it. Unknown
 * keys are refused; an optional key that is null is absent.
 */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  const named = Object.entries<Field<unknown>>(fields);
  return shape<T>(
    (definitions) => ({
      type: 'object',
      properties: Object.fromEntries(
        named.map(([name, field]) => {
          const described = field.shape.describe(definitions);
          return [name, field.needed ? described : orNull(described)];
        }),
      ),
      required: named.filter(([, field]) => field.needed).map(([name]) => name),
      additionalProperties: false,
    }),
    (value, at) => {
      if (!isObject(value)) return at.refuse('package/not-an-object');
      const before = at.found;
      for (const key of Object.keys(value)) {
        if (!Object.hasOwn(fields, key)) at.refuse('package/unknown-key', { key: key.slice(0, 40) });
      }
      const read: [string, unknown][] = [];
      for (const [name, field] of named) {
        const given = Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined;
        if (given !== undefined) read.push([name, field.shape(given, at.key(name))]);
        else if (field.needed) {
          at.refuse('package/key-missing', { key: name });
          at.doubt(field.shape.claims);
        }
      }
      return at.found === before ? (Object.fromEntries(read) as T) : undefined;
    },
  );
}
