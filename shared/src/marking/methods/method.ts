import type { Exact } from '../../numbers/index.js';
import type { PlaceNumbers } from './measured/place-numbers.js';

/** The method of one aspect, its parameters read. The special marks `veto` and `dnf` never come here. */
export interface Method {
  /** A mark is a measured number, so there may be none: `dnf` is accepted. */
  readonly measured?: boolean;
  /** A mark is a level of the whole panel's judgement, so levels two or more apart are refused together. */
  readonly levels?: boolean;
  /** The marks there are, where they are ids of the scheme. */
  readonly names?: readonly string[];
  /**
   * What a mark is worth, before floor and cap; refuses what is no mark. Only `place` looks at the `field`.
   */
  points(this: void, value: string, field?: PlaceNumbers): Exact;
  /** The least that a given mark can come to as the rest of the field is marked, where that moves it. */
  leastPoints?(this: void, value: string, field?: PlaceNumbers): Exact;
  /** A mark that is worth the most, and one that is worth the least. */
  extremes(this: void): { readonly best: string; readonly worst: string };
}

/** Reads the parameters of an aspect. */
export type MethodFor<A> = (aspect: A) => Method;
