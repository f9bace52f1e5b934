import type { Language, Person, ProposalView } from '@jiangsai/shared';
import { problemView } from '../../platform/http/index.js';
import type { EntryEntity } from '../../registration/index.js';
import { namedDifference, type Comparison } from './preview.service.js';
import type { ProposalEntity } from './proposal.entity.js';

/** What a proposal is shown with. */
export interface ProposalSurroundings {
  /** Rules or scheme are others than those it was made against. */
  readonly stale: boolean;
  readonly people: readonly Person[];
  readonly entries: readonly EntryEntity[];
  readonly comparison: Pick<Comparison, 'difference' | 'problems'>;
  readonly language: Language;
}

export function proposalView(proposal: ProposalEntity, around: ProposalSurroundings): ProposalView {
  const { id, rules, scoring, reason, proposedBy, proposedAt, state, decidedBy, decidedAt, decidedReason } = proposal;
  const person = (account: string): Person => {
    const name = around.people.find((one) => one.id === account)?.name ?? account;
    return { id: account, name };
  };
  return {
    id,
    rules,
    scoring,
    reason,
    by: person(proposedBy),
    at: proposedAt,
    state: state === 'open' && around.stale ? 'stale' : state,
    decided: decidedAt === null ? null : { by: person(decidedBy ?? ''), at: decidedAt, reason: decidedReason },
    difference: namedDifference(around.comparison.difference, around.entries),
    problems: around.comparison.problems.map((problem) => problemView(problem, around.language)),
  };
}
