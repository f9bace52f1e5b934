import {
  compareExact,
  parseDecimal,
  Refusal,
  zero,
  type Act,
  type Actor,
  type Done,
  type PenaltyView,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { SkillsService } from '../../competitions/index.js';
import { LedgerService, type Effect } from '../../ledger/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Store, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids.js';
import { EntriesService, type EntryEntity } from '../../registration/index.js';
import { StandingsService } from '../standings/standings.service.js';
import { PenaltiesRepository } from './penalties.repository.js';
import type { PenaltyEntity } from './penalty.entity.js';

/** Who asks, with which command, about which entry. */
export interface PenaltyRequest {
  readonly actor: Actor;
  readonly command: string;
  readonly competition: string;
  readonly entry: string;
  readonly reason: string;
}

/** Points taken off an entry's total, from the opening of marking until publication. */
@Injectable()
export class PenaltiesService {
  constructor(
    private readonly database: Database,
    private readonly penalties: PenaltiesRepository,
    private readonly standings: StandingsService,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, competition: string, id: string): Promise<PenaltyView[]> {
    const { committed } = this.database;
    const entry = await this.entryFor(committed, actor, 'penalty/read', competition, id);
    return (await this.penalties.listOfEntry(committed, entry.skill, id)).map(view);
  }

  give(request: PenaltyRequest, points: string): Promise<Done<PenaltyView>> {
    if (compareExact(parseDecimal(points), zero) <= 0) throw new Refusal('penalty/not-positive', {}, 'points');
    return this.act(request, 'penalty/give', { points }, async (tx, entry) => {
      const { actor, reason } = request;
      const takenBack = { takenBackBy: null, takenBackAt: null, takenBackReason: null };
      const penalty: PenaltyEntity = {
        id: newId('p'),
        skill: entry.skill,
        entry: entry.id,
        points,
        reason,
        givenBy: actor.account,
        givenAt: this.clock.nextMoment(),
        ...takenBack,
      };
      await this.penalties.insert(tx, penalty);
      return { penalty, told: { points } };
    });
  }

  takeBack(request: PenaltyRequest, id: string): Promise<Done<PenaltyView>> {
    return this.act(request, 'penalty/take-back', { penalty: id }, async (tx, entry) => {
      const penalty = await this.penalties.find(tx, id);
      if (!penalty || penalty.entry !== entry.id) throw new Refusal('penalty/not-found');
      const { actor, reason } = request;
      const change = { takenBackBy: actor.account, takenBackAt: this.clock.now(), takenBackReason: reason };
      if (!(await this.penalties.takeBack(tx, id, change))) throw new Refusal('penalty/taken-back');
      return { penalty: { ...penalty, ...change }, told: {} };
    });
  }

  private act(
    { actor, command, competition, entry: id, reason }: PenaltyRequest,
    act: Extract<Act, `penalty/${string}`>,
    asked: object,
    work: (tx: Transaction, entry: EntryEntity) => Promise<{ penalty: PenaltyEntity; told: object }>,
  ): Promise<Done<PenaltyView>> {
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act,
      request: { entry: id, reason, ...asked },
      effect: async (tx): Promise<Effect<PenaltyView>> => {
        const entry = await this.entryFor(tx, actor, act, competition, id);
        const skill = await this.skills.get(tx, entry.skill);
        if (skill.phase !== 'marking' && skill.phase !== 'closed')
          throw new Refusal('skill/phase-wrong', { phase: skill.phase });
        const { penalty, told } = await work(tx, entry);
        await this.standings.entryPenalised(tx, skill, id);
        const body = { skill: skill.id, entry: id, ...told, reason };
        return { object: `penalty/${penalty.id}`, body, answer: view(penalty) };
      },
    });
  }

  private async entryFor(store: Store, actor: Actor, act: Act, competition: string, id: string): Promise<EntryEntity> {
    const entry = await this.entries.get(store, id);
    if (entry.competition !== competition) throw new Refusal('entry/not-found');
    requireRight(actor, act, { competition, skill: entry.skill });
    if (entry.review !== 'approved') throw new Refusal('entry/review-state-wrong', { state: entry.review });
    return entry;
  }
}

function view({ id, entry, points, reason, ...rest }: PenaltyEntity): PenaltyView {
  const { givenBy, givenAt, takenBackBy, takenBackAt, takenBackReason } = rest;
  const takenBack =
    takenBackAt === null ? null : { by: takenBackBy ?? '', at: takenBackAt, reason: takenBackReason ?? '' };
  return { id, entry, points, reason, by: givenBy, at: givenAt, takenBack };
}
