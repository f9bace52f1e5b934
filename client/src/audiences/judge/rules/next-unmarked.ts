/** Where the judge goes after a mark: the next one that misses, round the end to the start; null when none misses. */
export function nextUnmarked(marked: readonly boolean[], from: number): number | null {
  for (let step = 1; step <= marked.length; step++) {
    const at = (from + step) % marked.length;
    if (marked[at] === false) return at;
  }
  return null;
}
