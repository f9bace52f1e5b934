import type { Exact } from '../numbers/index.js';

/** An entry that can take a prize of the rule. */
export interface Candidate {
  readonly id: string;
  readonly unit: string | null;
  readonly total: Exact;
}

/** What a rule gives in one division. */
export interface RuleResult {
  readonly given: readonly { readonly entry: string; readonly award: string }[];
  readonly undecided: readonly { readonly award: string; readonly entries: readonly string[] }[];
}

/** A prize rule at work on the candidates of one division: best first, those of one place together. */
export type RuleRun<R> = (rule: R, groups: readonly (readonly Candidate[])[]) => RuleResult;
