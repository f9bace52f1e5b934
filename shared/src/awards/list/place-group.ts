/** Who a list is given down to: an entry, or a delegation. */
export interface Member {
  readonly id: string;
}

/** Why somebody with a place on the list can get nothing from it. */
export type Bar = 'selection-only' | 'min-score';

/** Those who share a place, when a list is gone down from the best to the last. */
export interface PlaceGroup<M extends Member = Member> {
  readonly place: number;
  /** Who may still get something. */
  readonly members: readonly M[];
  /** How many more take up room at this place: they have something already, or wait for it. */
  readonly others: number;
  readonly barred: readonly { readonly id: string; readonly why: Bar }[];
  /** The place itself waits for a decision (an order by the chief judge, a draw). */
  readonly undecided: boolean;
}
