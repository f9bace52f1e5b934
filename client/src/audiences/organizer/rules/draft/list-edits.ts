/** The list with one item in another's place. */
export function replaceAt<T>(list: readonly T[], at: number, item: T): readonly T[] {
  return list.map((old, index) => (index === at ? item : old));
}

export function removeAt<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_item, index) => index !== at);
}

/** The list with an item moved to another position; positions outside of the list change nothing. */
export function moveTo<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  const rest = removeAt(list, from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
