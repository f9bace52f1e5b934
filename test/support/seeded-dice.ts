export interface Dice {
  readonly seed: number;
  /** A whole number from 0 to `below` − 1. */
  readonly roll: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** Chance that can be repeated: SEED=… in the environment, else a new seed, which the test prints. */
export function seededDice(seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007)): Dice {
  let state = seed >>> 0;
  // mulberry32: small, and good enough to shuffle tests with.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const roll = (below: number) => Math.floor(next() * below);
  return { seed, roll, pick: (items) => items[roll(items.length)] as (typeof items)[number] };
}
