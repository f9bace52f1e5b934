import type { Exact } from '../../numbers/index.js';

/** What a method knows; `veto` and `dnf` never come here. */
export interface MethodRules<A> {
  /** A mark is a measured number, so there may be none: `dnf` is accepted. */
  readonly measured?: boolean;
  /** A mark is a level of the whole panel's judgement, so levels two or more apart are refused together. */
  readonly levels?: boolean;
  /** Refuses what is not a mark. */
  check(this: void, aspect: A, value: string): void;
  /** What a checked mark is worth, before floor and cap. */
  points(this: void, aspect: A, value: string): Exact;
}
