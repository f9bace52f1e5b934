import type {
  Decision,
  DrawDecision,
  OrderDecision,
  PrizeDecision,
  QualificationDecision,
} from '../competition/index.js';

interface WithReason {
  readonly reason: string;
}

/**
 * POST …/skills/:skill/decisions → DecisionView, once marking is closed: on exactly the group that waits (`ResultsView.undecided`), else
 * it is refused. Who decides and the seed of a draw come from the server. A later decision on the same group takes the place of this one.
 */
export type NewDecision =
  | (Omit<OrderDecision, 'by' | 'reason'> & WithReason)
  | Omit<DrawDecision, 'seed'>
  | (Omit<PrizeDecision, 'by' | 'reason'> & WithReason)
  | (Omit<QualificationDecision, 'by' | 'reason'> & WithReason);

/** GET …/skills/:skill/decisions → {decisions: DecisionView[]}, in the order in which they were made. */
export interface DecisionView {
  readonly id: string;
  readonly decision: Decision;
  /** Account. */
  readonly by: string;
  readonly at: number;
  /** Whether results rest on it now: a group may have changed since, or been decided again. */
  readonly holds: boolean;
}

/**
 * POST /api/competitions/:competition/entries/:entry/penalties {points, reason} → PenaltyView, from the opening of marking until
 * publication; GET → {penalties: PenaltyView[]}; POST …/penalties/:penalty/take-back {reason} → PenaltyView.
 */
export interface PenaltyView {
  readonly id: string;
  readonly entry: string;
  /** Taken off the total, a decimal > 0. */
  readonly points: string;
  readonly reason: string;
  /** Account. */
  readonly by: string;
  readonly at: number;
  readonly takenBack: { readonly by: string; readonly at: number; readonly reason: string } | null;
}
