/**
 * Index of the first item for which `holds`, the length if there is none. Of a list in which it holds for every item after
 * the first.
 */
export function firstIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(list[middle] as T)) to = middle;
    else from = middle + 1;
  }
  return from;
}
