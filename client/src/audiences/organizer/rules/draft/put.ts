/** A copy with the value under an optional key; what is empty (nothing, no text, an empty list) takes the key away. */
export function put<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | null | undefined): T {
  const { [key]: _before, ...rest } = object;
  const empty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return (empty ? rest : { ...object, [key]: value }) as T;
}
