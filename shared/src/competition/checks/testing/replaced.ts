/** Every way from a value down to one of its parts. */
export function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** A copy with what stands at the path replaced; a last key that is not there is added. */
export function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    const items = value.map((one: unknown, index) => (String(index) === key ? replaced(one, rest, by) : one));
    return key === String(value.length) ? [...items, by] : items;
  }
  const entries = Object.entries(value as object).filter(([name]) => name !== key);
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  return Object.fromEntries([...entries, [key, replaced(inner, rest, by)]]);
}
