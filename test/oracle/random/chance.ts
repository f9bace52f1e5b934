import { seededDice, type Dice } from '../../support/seeded-dice.js';

/** Dice with the questions that a generator asks. */
export interface Chance extends Dice {
  /** True in so many of 100 cases. */
  readonly percent: (of100: number) => boolean;
  /** The made thing in so many of 100 cases, else undefined: the key stays away. */
  readonly maybe: <Made>(of100: number, make: () => Made) => Made | undefined;
  /** A whole number between both, inclusive. */
  readonly between: (from: number, to: number) => number;
  /** So many different items (fewer if there are not so many), in random order. */
  readonly several: <Item>(items: readonly Item[], count: number) => Item[];
}

export function chanceOf(seed: number): Chance {
  const dice = seededDice(seed);
  const percent = (of100: number) => dice.roll(100) < of100;
  return {
    ...dice,
    percent,
    maybe: (of100, make) => (percent(of100) ? make() : undefined),
    between: (from, to) => from + dice.roll(to - from + 1),
    several: (items, count) => {
      const rest = [...items];
      const chosen: typeof rest = [];
      while (rest.length > 0 && chosen.length < count) chosen.push(...rest.splice(dice.roll(rest.length), 1));
      return chosen;
    },
  };
}
