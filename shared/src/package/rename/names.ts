/** What the ids of a package are called elsewhere: each answers for every id that the package holds. */
export interface Names {
  /** Also of a skill that is not in the file: what `into` of a qualification may name. */
  readonly skill: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly entry: (id: string) => string;
  /** Undefined: a mark that does not say whose it is. */
  readonly judge: (judge: string | undefined) => string;
}
