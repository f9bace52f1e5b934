import {
  maySwitchPolicy,
  nextPhase,
  Refusal,
  schemeSummary,
  type Actor,
  type BoardPolicy,
  type Done,
  type NewSkill,
  type PhaseStep,
  type ResultRules,
  type Scoring,
  type SkillView,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { BoardService } from '../board/index.js';
import { LedgerService } from '../ledger/index.js';
import { requireRight } from '../platform/auth/index.js';
import { Database, type Store, type Transaction } from '../platform/database/index.js';
import { newId } from '../platform/ids.js';
import { checkedRules } from './checked-rules.js';
import { newDrawSeed } from './draw-seed.js';
import type { CompetitionEntity } from './competition.entity.js';
import { CompetitionsRepository } from './competitions.repository.js';
import { SkillCounts } from './skill-counts.js';
import type { SkillEntity } from './skill.entity.js';
import type { SkillRequest } from './skill-request.js';
import { SkillsRepository } from './skills.repository.js';

export interface SkillChange extends SkillRequest {
  readonly version: number;
  readonly change: Partial<Pick<NewSkill, 'name' | 'quotaPerUnit'>>;
}

/** Without `scoring` the scheme stays. */
export interface WantedRules {
  readonly rules: ResultRules;
  readonly scoring?: Scoring | undefined;
}

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
    const rules = checkedRules(wanted.rules, null);
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'skill/add',
      request: wanted,
      effect: async (tx) => {
        const home = await this.competitionOf(tx, competition);
        const position = (await this.skills.list(tx, competition)).length + 1;
        const id = newId('s');
        const { name, quotaPerUnit } = wanted;
        const skill: SkillEntity = {
          id,
          competition,
          position,
          name,
          quotaPerUnit,
          rules,
          phase: 'setup',
          policy: 'hidden',
          scheme: null,
          drawSeed: null,
          version: 1,
        };
        await this.skills.insert(tx, skill);
        await this.boards.open(tx, boardOf(id), position, boardTitle(home, skill));
        return { object: `skill/${id}`, body: { name, quotaPerUnit, rules }, answer: await this.view(tx, skill) };
      },
    });
  }

  change({ actor, command, competition, skill: id, version, change }: SkillChange): Promise<Done<SkillView>> {
    requireRight(actor, 'skill/change', { competition });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'skill/change',
      request: { id, version, ...change },
      effect: async (tx) => {
        const skill = await this.getIn(tx, competition, id);
        const after = await this.update(tx, skill, version, change);
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
        const after = await this.setRules(tx, skill, skill.version, { rules: skill.rules, scoring });
        return { object: `skill/${id}`, body: { scoring }, answer: await this.view(tx, after) };
      },
    });
  }

  /** Rules, and the scheme with them, while the skill is being set up. The rules must fit the scheme. */
  async setRules(tx: Transaction, skill: SkillEntity, version: number, wanted: WantedRules): Promise<SkillEntity> {
    if (skill.phase !== 'setup') throw new Refusal('skill/rules-frozen');
    return this.replaceRules(tx, skill, version, wanted);
  }

  /** Whatever the phase: for a change that two people have agreed on. */
  async replaceRules(tx: Transaction, skill: SkillEntity, version: number, wanted: WantedRules): Promise<SkillEntity> {
    const scheme = wanted.scoring ?? skill.scheme;
    // Who declined was looked at when the rules were set; here they only have to fit the scheme.
    const rules = checkedRules(wanted.rules, scheme, wanted.rules.qualification?.declined);
    const drawSeed = skill.phase === 'setup' ? null : (skill.drawSeed ?? newDrawSeed(rules));
    return this.update(tx, skill, version, { rules, scheme, drawSeed });
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
    const { id, competition, name, quotaPerUnit, rules, phase, policy, version } = skill;
    const scheme = skill.scheme && schemeSummary(skill.scheme);
    return {
      id,
      competition,
      name,
      quotaPerUnit,
      rules,
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

  /** Every skill in which marking was opened, of all competitions. */
  listOpened(store: Store): Promise<SkillEntity[]> {
    return this.skills.listOpened(store);
  }

  /** Takes the skill one step along its phases; refuses when it does not stand where the step begins. */
  async step(tx: Transaction, skill: SkillEntity, version: number, step: PhaseStep): Promise<SkillEntity> {
    const phase = nextPhase(skill.phase, step);
    if (phase === null) throw new Refusal('skill/phase-wrong', { phase: skill.phase });
    return this.update(tx, skill, version, {
      phase,
      ...(step === 'open' && { drawSeed: newDrawSeed(skill.rules) }),
      ...(phase === 'published' && { policy: 'final' as const }),
    });
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

export function boardTitle(competition: CompetitionEntity, skill: SkillEntity) {
  const { id, name, timeZone, rehearsal } = competition;
  return { name: skill.name, competition: { id, name, timeZone }, rehearsal: rehearsal === 1 };
}
