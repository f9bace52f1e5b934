/**
 * A die for each name: the same text always gives the same number, 0 ≤ n < 1, and texts that differ by one letter give
 * unlike numbers. For made-up data only; draws that decide anything are committed beforehand and use SHA-256.
 */
export function dice(name: string): number {
  // FNV-1a over the letters, then the finish of MurmurHash3, which spreads the last letters over all bits.
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}
