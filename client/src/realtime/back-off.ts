/** A growing, capped wait whose upper half is chance, so that ten thousand returning viewers do not arrive at once. */
export function backOff(attempt: number, first: number, cap: number, random: number): number {
  return spread(Math.min(cap, first * 2 ** attempt), random);
}

/** Between half of `ms` and all of it. */
export function spread(ms: number, random: number): number {
  return ms * (0.5 + random / 2);
}
