import type { EntryDifference } from '../awards/index.js';
import type { ResultRules, Scoring } from '../competition/index.js';
import type { DivisionResults } from './results.js';
import type { ProblemView } from './session.js';

/** GET …/skills/:skill/rules. Once marking is open they are `frozen`: a change must be proposed and confirmed by somebody else. */
export interface RulesView {
  readonly rules: ResultRules;
  /** Null: no scheme yet. */
  readonly scoring: Scoring | null;
  readonly frozen: boolean;
  /** The skill's; goes back with a change. */
  readonly version: number;
  /** Newest first. */
  readonly proposals: readonly ProposalView[];
}

/** PUT …/skills/:skill/rules {version, rules, scoring?} → SkillView, during setup only. Without `scoring` the scheme stays. */
export interface NewRules {
  readonly rules: ResultRules;
  readonly scoring?: Scoring;
}

/** POST …/skills/:skill/rules/preview NewRules → RulesPreview: what the rules would do to the present marks. Nothing is kept. */
export interface RulesPreview {
  /** Why the rules cannot be taken; then there is no `after`. */
  readonly problems: readonly ProblemView[];
  /** What the scheme does not add up to, without stopping anybody. */
  readonly warnings: readonly ProblemView[];
  /** Null without a scheme. */
  readonly before: readonly DivisionResults[] | null;
  readonly after: readonly DivisionResults[] | null;
  readonly difference: readonly NamedDifference[];
}

export interface NamedDifference extends EntryDifference {
  readonly number: string | null;
  readonly name: string;
}

/** `stale`: other rules were confirmed since, so that it can only be declined. `withdrawn`: declined by its proposer. */
export type ProposalState = 'open' | 'stale' | 'confirmed' | 'refused' | 'withdrawn';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/**
 * A change of frozen rules. POST …/rules/proposals {version, rules, scoring?, reason} → ProposalView, until publication; somebody else
 * (organizer or chief judge) says POST …/rules/proposals/:proposal/confirm {version} → SkillView; anybody who may, the proposer too,
 * POST …/rules/proposals/:proposal/decline {reason} → ProposalView. A scheme may change in whatever leaves every mark valid.
 */
export interface ProposalView {
  readonly id: string;
  readonly rules: ResultRules;
  /** Null: the scheme stays. */
  readonly scoring: Scoring | null;
  readonly reason: string;
  readonly by: Person;
  readonly at: number;
  readonly state: ProposalState;
  /** Who confirmed or declined it, and why it was declined. */
  readonly decided: { readonly by: Person; readonly at: number; readonly reason: string | null } | null;
  /** Of an open one on the present marks, of a confirmed one as it was then; empty for all others. */
  readonly difference: readonly NamedDifference[];
  /** Why an open one could not be confirmed as things stand now. */
  readonly problems: readonly ProblemView[];
}
