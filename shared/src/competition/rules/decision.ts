import type { LocalText } from '../local-text.js';

/** What people decided about a tied group. It holds only while its ids are exactly that group; the last one on a group holds. */
export type Decision = OrderDecision | DrawDecision | PrizeDecision | QualificationDecision;

interface DecisionBase {
  /** Without it, any. */
  readonly division?: string;
}

interface Reasoned {
  readonly by?: string;
  readonly reason?: LocalText;
}

/** The chief judge's order of entries that are equal on all keys, best first. */
export interface OrderDecision extends DecisionBase, Reasoned {
  readonly kind: 'order';
  readonly order: readonly string[];
}

/** The committed seed that orders a tied group: by the hex SHA-256 of `seed:entryId`. */
export interface DrawDecision extends DecisionBase {
  readonly kind: 'draw';
  readonly entries: readonly string[];
  readonly seed: string;
}

/** Who of a tied group gets the award. */
export interface PrizeDecision extends DecisionBase, Reasoned {
  readonly kind: 'prize';
  readonly award: string;
  readonly entries: readonly string[];
}

/** Who of a tied group goes through. */
export interface QualificationDecision extends DecisionBase, Reasoned {
  readonly kind: 'qualification';
  readonly entries: readonly string[];
}
