import {
  checkPrizeRules,
  checkScoring,
  maySwitchPolicy,
  nextPhase,
  Refusal,
  schemeSummary,
  type Actor,
  type BoardPolicy,
  type Done,
  type NewSkill,
  type PhaseStep,
  type Scoring,
  type SkillView,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { BoardService } from '../board/index.js';
import { LedgerService } from '../ledger/index.js';
import { requireRight } from '../platform/auth/index.js';
import { Database, type Store, type Transaction } from '../platform/database/index.js';
import { newId } from '../platform/ids.js';
import type { CompetitionEntity } from './competition.entity.js';
import { CompetitionsRepository } from './competitions.repository.js';
import { SkillCounts } from './skill-counts.js';
import type { SkillEntity } from './skill.entity.js';
import { SkillsRepository } from './skills.repository.js';

@Injectable()
export class SkillsService {
  constructor(
    private readonly database: Database,
    private readonly skills: SkillsRepository,
    private readonly competitions: CompetitionsRepository,
    private readonly counts: SkillCounts,
    private readonly boards: BoardService,
    private readonly ledger: LedgerService,
  ) {}

  add(actor: Actor, command: string, competition: string, wanted: NewSkill): Promise<Done<SkillView>> {
    requireRight(actor, 'skill/add', { competition });
    refuseBadPrizes(wanted.prizes);
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'skill/add',
      request: wanted,
      effect: async (tx) => {
        const home = await this.competitionOf(tx, competition);
        const position = (await this.skills.list(tx, competition)).length + 1;
        const id = newId('s');
        const { name, quotaPerUnit, prizes } = wanted;
        const skill: SkillEntity = {
          id,
          competition,
          position,
          name,
          quotaPerUnit,
          prizes: [...prizes],
          phase: 'setup',
          policy: 'hidden',
          scheme: null,
          version: 1,
        };
        await this.skills.insert(tx, skill);
        await this.boards.open(tx, boardOf(id), position, boardTitle(home, skill));
        return { object: `skill/${id}`, body: { name, quotaPerUnit, prizes }, answer: await this.view(tx, skill) };
      },
    });
  }

  change(
    actor: Actor,
    command: string,
    competition: string,
    id: string,
    version: number,
    change: Partial<NewSkill>,
  ): Promise<Done<SkillView>> {
    requireRight(actor, 'skill/change', { competition });
    if (change.prizes) refuseBadPrizes(change.prizes);
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'skill/change',
      request: { id, version, ...change },
      effect: async (tx) => {
        const skill = await this.getIn(tx, competition, id);
        if (change.prizes && skill.phase === 'published')
          throw new Refusal('skill/phase-wrong', { phase: skill.phase });
        const after = await this.update(tx, skill, version, change as Partial<SkillEntity>);
        await this.boards.retitle(tx, boardOf(id), boardTitle(await this.competitionOf(tx, competition), after));
        return { object: `skill/${id}`, body: change, answer: await this.view(tx, after) };
      },
    });
  }

  /** Sets the marking scheme while the skill is being set up. */
  setScheme(
    actor: Actor,
    command: string,
    competition: string,
    id: string,
    scoring: Scoring,
  ): Promise<Done<SkillView>> {
    requireRight(actor, 'scheme/import', { competition });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'scheme/import',
      request: { id, scoring },
      effect: async (tx) => {
        const skill = await this.getIn(tx, competition, id);
        if (skill.phase !== 'setup') throw new Refusal('skill/phase-wrong', { phase: skill.phase });
        const after = await this.update(tx, skill, skill.version, { scheme: scoring });
        return { object: `skill/${id}`, body: { scoring }, answer: await this.view(tx, after) };
      },
    });
  }

  /** Looks a scheme over without keeping it; refuses with all its problems. */
  checkedScheme(value: unknown): Scoring {
    const { scoring, problems } = checkScoring(value);
    if (!scoring || problems.length > 0) throw new Refusal('request/invalid', {}, undefined, problems);
    return scoring;
  }

  async scheme(actor: Actor, competition: string, id: string): Promise<Scoring> {
    requireRight(actor, 'scheme/read', { competition, skill: id });
    return schemeOf(await this.getIn(this.database.committed, competition, id));
  }

  async views(store: Store, competition: string): Promise<SkillView[]> {
    const skills = await this.skills.list(store, competition);
    return Promise.all(skills.map((skill) => this.view(store, skill)));
  }

  async view(store: Store, skill: SkillEntity): Promise<SkillView> {
    const { id, competition, name, quotaPerUnit, prizes, phase, policy, version } = skill;
    const scheme = skill.scheme && schemeSummary(skill.scheme);
    return {
      id,
      competition,
      name,
      quotaPerUnit,
      prizes,
      phase,
      policy,
      board: boardOf(id),
      scheme,
      ...(await this.counts.of(store, id)),
      version,
    };
  }

  list(store: Store, competition: string): Promise<SkillEntity[]> {
    return this.skills.list(store, competition);
  }

  async get(store: Store, id: string): Promise<SkillEntity> {
    const skill = await this.skills.find(store, id);
    if (!skill) throw new Refusal('skill/not-found');
    return skill;
  }

  /** The skill, if it is in this competition. */
  async getIn(store: Store, competition: string, id: string): Promise<SkillEntity> {
    const skill = await this.get(store, id);
    if (skill.competition !== competition) throw new Refusal('skill/not-found');
    return skill;
  }

  /** Takes the skill one step along its phases; refuses when it does not stand where the step begins. */
  async step(tx: Transaction, skill: SkillEntity, version: number, step: PhaseStep): Promise<SkillEntity> {
    const phase = nextPhase(skill.phase, step);
    if (phase === null) throw new Refusal('skill/phase-wrong', { phase: skill.phase });
    return this.update(tx, skill, version, { phase, ...(phase === 'published' && { policy: 'final' as const }) });
  }

  async switchPolicy(tx: Transaction, skill: SkillEntity, policy: BoardPolicy): Promise<SkillEntity> {
    if (!maySwitchPolicy(skill.phase, skill.policy, policy)) throw new Refusal('board/policy-wrong');
    return this.update(tx, skill, skill.version, { policy });
  }

  async retitleBoards(tx: Transaction, competition: CompetitionEntity): Promise<void> {
    for (const skill of await this.skills.list(tx, competition.id)) {
      await this.boards.retitle(tx, boardOf(skill.id), boardTitle(competition, skill));
    }
  }

  private async update(
    tx: Transaction,
    skill: SkillEntity,
    version: number,
    change: Partial<SkillEntity>,
  ): Promise<SkillEntity> {
    if (!(await this.skills.update(tx, skill.id, version, change))) throw new Refusal('competition/changed-meanwhile');
    return this.get(tx, skill.id);
  }

  private async competitionOf(store: Store, id: string): Promise<CompetitionEntity> {
    const competition = await this.competitions.find(store, id);
    if (!competition) throw new Refusal('competition/not-found');
    return competition;
  }
}

/** A skill's board has the skill's own letters. */
export function boardOf(skill: string): string {
  return skill.replace(/^s-/, 'b-');
}

export function schemeOf(skill: SkillEntity): Scoring {
  if (!skill.scheme) throw new Refusal('skill/scheme-missing');
  return skill.scheme;
}

function boardTitle(competition: CompetitionEntity, skill: SkillEntity) {
  const { id, name, timeZone, rehearsal } = competition;
  return { name: skill.name, competition: { id, name, timeZone }, rehearsal: rehearsal === 1 };
}

function refuseBadPrizes(prizes: readonly unknown[]): void {
  const { problems } = checkPrizeRules(prizes);
  if (problems.length > 0) throw new Refusal('request/invalid', {}, undefined, problems);
}
