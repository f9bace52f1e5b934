import {
  digest,
  Refusal,
  toJson,
  type Actor,
  type Done,
  type Language,
  type ProposalView,
  type SkillView,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../accounts/index.js';
import { checkedRules, drawCommitment, SkillsService, type SkillEntity } from '../../competitions/index.js';
import type { SkillRequest, WantedRules } from '../../competitions/index.js';
import { LedgerService } from '../../ledger/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock.js';
import type { Store, Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids.js';
import { EntriesService } from '../../registration/index.js';
import { SkillMarks } from '../standings/skill-marks.js';
import { StandingsService } from '../standings/standings.service.js';
import { PreviewService } from './preview.service.js';
import type { ProposalEntity } from './proposal.entity.js';
import { proposalView } from './proposal-view.js';
import { ProposalsRepository } from './proposals.repository.js';

export interface ProposeRules extends SkillRequest {
  readonly version: number;
  readonly wanted: WantedRules;
  readonly reason: string;
  readonly language: Language;
}

export interface ConfirmRules extends SkillRequest {
  readonly proposal: string;
  readonly version: number;
}

export interface DeclineRules extends SkillRequest {
  readonly proposal: string;
  readonly reason: string;
  readonly language: Language;
}

/** Frozen rules change only by two people: one proposes, another one confirms. Everything follows in the same transaction. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly proposals: ProposalsRepository,
    private readonly previews: PreviewService,
    private readonly standings: StandingsService,
    private readonly marks: SkillMarks,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
    private readonly accounts: AccountsService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  async views(store: Store, skill: SkillEntity, language: Language): Promise<ProposalView[]> {
    const proposals = await this.proposals.list(store, skill.id);
    return Promise.all(proposals.map((proposal) => this.view(store, skill, proposal, language)));
  }

  propose({ actor, command, competition, skill: id, ...request }: ProposeRules): Promise<Done<ProposalView>> {
    requireRight(actor, 'rules/propose', { competition, skill: id });
    const { version, wanted, reason, language } = request;
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'rules/propose',
      request: { id, version, reason, ...wanted },
      effect: async (tx) => {
        const skill = await this.frozenSkill(tx, competition, id);
        if (skill.version !== version) throw new Refusal('competition/changed-meanwhile');
        const rules = await this.fitting(tx, skill, wanted);
        const proposal = newProposal(skill, { ...wanted, rules }, actor, reason, this.clock.nextMoment());
        await this.proposals.insert(tx, proposal);
        const body = { proposal: proposal.id, ...wanted, rules, reason };
        return { object: `skill/${id}`, body, answer: await this.view(tx, skill, proposal, language) };
      },
    });
  }

  /** Refused for the proposer, and when rules or scheme became others since it was made. */
  confirm({ actor, command, competition, skill: id, ...request }: ConfirmRules): Promise<Done<SkillView>> {
    requireRight(actor, 'rules/confirm', { competition, skill: id });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'rules/confirm',
      request: { id, ...request },
      effect: async (tx) => {
        const before = await this.frozenSkill(tx, competition, id);
        const proposal = await this.openProposal(tx, id, request.proposal);
        if (proposal.proposedBy === actor.account) throw new Refusal('rules/own-proposal');
        if (proposal.base !== baseOf(before)) throw new Refusal('rules/proposal-stale');
        const wanted = wantedOf(proposal);
        await this.fitting(tx, before, wanted);
        const { difference } = await this.previews.compare(tx, before, wanted);
        const skill = await this.takeOver(tx, before, request.version, wanted);
        const decided = { state: 'confirmed', decidedBy: actor.account, decidedAt: this.clock.now() } as const;
        await this.decide(tx, proposal, { ...decided, difference });
        const body = { proposal: proposal.id, ...wanted, difference, ...newCommitment(before, skill) };
        return { object: `skill/${id}`, body, answer: await this.skills.view(tx, skill) };
      },
    });
  }

  /** The proposer withdraws it, anybody else who may confirm refuses it. */
  decline({ actor, command, competition, skill: id, ...request }: DeclineRules): Promise<Done<ProposalView>> {
    requireRight(actor, 'rules/decline', { competition, skill: id });
    const { proposal: named, reason, language } = request;
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'rules/decline',
      request: { id, proposal: named, reason },
      effect: async (tx) => {
        const skill = await this.skills.getIn(tx, competition, id);
        const proposal = await this.openProposal(tx, id, named);
        const state = proposal.proposedBy === actor.account ? ('withdrawn' as const) : ('refused' as const);
        const decided = { state, decidedBy: actor.account, decidedAt: this.clock.now(), decidedReason: reason };
        await this.decide(tx, proposal, decided);
        const body = { proposal: proposal.id, state, reason };
        const answer = await this.view(tx, skill, { ...proposal, ...decided }, language);
        return { object: `skill/${id}`, body, answer };
      },
    });
  }

  private async takeOver(
    tx: Transaction,
    before: SkillEntity,
    version: number,
    wanted: WantedRules,
  ): Promise<SkillEntity> {
    const skill = await this.skills.replaceRules(tx, before, version, wanted);
    if (wanted.scoring) {
      await this.marks.marking.followScheme(tx, skill);
      await this.standings.rescore(tx, skill);
    }
    await this.standings.republish(tx, skill);
    return skill;
  }

  private async frozenSkill(tx: Transaction, competition: string, id: string): Promise<SkillEntity> {
    const skill = await this.skills.getIn(tx, competition, id);
    if (skill.phase === 'setup' || skill.phase === 'published')
      throw new Refusal('skill/phase-wrong', { phase: skill.phase });
    return skill;
  }

  private async openProposal(tx: Transaction, skill: string, id: string): Promise<ProposalEntity> {
    const proposal = await this.proposals.find(tx, id);
    if (!proposal || proposal.skill !== skill) throw new Refusal('rules/proposal-not-found');
    if (proposal.state !== 'open') throw new Refusal('rules/proposal-decided');
    return proposal;
  }

  private async decide(tx: Transaction, { id }: ProposalEntity, change: Partial<ProposalEntity>): Promise<void> {
    if (!(await this.proposals.decide(tx, id, change))) throw new Refusal('rules/proposal-decided');
  }

  /** The rules, if they fit scheme and entries, change something and leave every mark valid. */
  private async fitting(store: Store, skill: SkillEntity, wanted: WantedRules): Promise<WantedRules['rules']> {
    const known = (await this.entries.approved(store, skill.id)).map(({ id }) => id);
    const rules = checkedRules(wanted.rules, wanted.scoring ?? skill.scheme, known);
    if (baseOf({ rules, scheme: wanted.scoring ?? skill.scheme }) === baseOf(skill))
      throw new Refusal('rules/nothing-changed');
    const problems = wanted.scoring ? await this.marks.marking.problemsWith(store, skill, wanted.scoring) : [];
    if (problems.length > 0)
      throw new Refusal('rules/marks-in-the-way', { count: problems.length }, undefined, problems);
    return rules;
  }

  private async view(
    store: Store,
    skill: SkillEntity,
    proposal: ProposalEntity,
    language: Language,
  ): Promise<ProposalView> {
    const { proposedBy, decidedBy, difference } = proposal;
    const stale = proposal.base !== baseOf(skill);
    const frozen = skill.phase === 'marking' || skill.phase === 'closed';
    const current = proposal.state === 'open' && !stale && frozen;
    return proposalView(proposal, {
      stale,
      people: await this.accounts.people(store, [proposedBy, ...(decidedBy === null ? [] : [decidedBy])]),
      entries: await this.entries.approved(store, skill.id),
      comparison: current
        ? await this.previews.compare(store, skill, wantedOf(proposal))
        : { difference: difference ?? [], problems: [] },
      language,
    });
  }
}

/** What a proposal was made against. */
function baseOf({ rules, scheme }: Pick<SkillEntity, 'rules' | 'scheme'>): string {
  return digest(toJson({ rules, scheme }));
}

function wantedOf({ rules, scoring }: ProposalEntity): WantedRules {
  return { rules, ...(scoring && { scoring }) };
}

function newProposal(
  skill: SkillEntity,
  { rules, scoring }: WantedRules,
  actor: Actor,
  reason: string,
  proposedAt: number,
): ProposalEntity {
  return {
    id: newId('r'),
    skill: skill.id,
    rules,
    scoring: scoring ?? null,
    reason,
    base: baseOf(skill),
    proposedBy: actor.account,
    proposedAt,
    state: 'open',
    decidedBy: null,
    decidedAt: null,
    decidedReason: null,
    difference: null,
  };
}

/** Rules that end in a draw only now: the hash of their seed goes into the ledger now. */
function newCommitment(before: SkillEntity, { drawSeed }: SkillEntity): object {
  return before.drawSeed === null && drawSeed !== null ? { drawCommitment: drawCommitment(drawSeed) } : {};
}
