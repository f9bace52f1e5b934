import { isObject, shape, type Shape } from './shape.js';

/** A list that is not empty unless `mayBeEmpty`, or of exactly `length` items. */
export function list<T>(item: Shape<T>, limits: { mayBeEmpty?: boolean; length?: number } = {}): Shape<readonly T[]> {
  const { mayBeEmpty = false, length } = limits;
  return shape(
    (definitions) => ({
      type: 'array',
      items: item.describe(definitions),
      ...(length === undefined ? !mayBeEmpty && { minItems: 1 } : { minItems: length, maxItems: length }),
    }),
    (value, at) => {
      if (!Array.isArray(value)) return at.refuse('package/not-a-list');
      if (length !== undefined && value.length !== length) return at.refuse('package/list-length', { count: length });
      if (value.length === 0 && !mayBeEmpty) return at.refuse('package/list-empty');
      return value.flatMap((one: unknown, index) => item(one, at.item(index)) ?? []);
    },
  );
}

/** A list that may be empty. */
export function anyOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return list(item, { mayBeEmpty: true });
}

/** An object whose keys are somebody's own words or ids. */
export function record<T>(key: Shape<string>, item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return shape(
    (definitions) => ({
      type: 'object',
      propertyNames: key.describe(definitions),
      additionalProperties: item.describe(definitions),
    }),
    (value, at) => {
      if (!isObject(value)) return at.refuse('package/not-an-object');
      const before = at.found;
      const read = Object.entries(value).map(([name, one]) => {
        key(name, at);
        return [name, item(one, at.key(name))];
      });
      return at.found === before ? (Object.fromEntries(read) as Record<string, T>) : undefined;
    },
  );
}
