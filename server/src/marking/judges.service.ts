import {
  listSubCriteria,
  Refusal,
  type Actor,
  type Done,
  type JudgeView,
  type NewJudge,
  type Panel,
  type Problem,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { AccountsService, foldLogin } from '../accounts/index.js';
import { schemeOf, SkillsService, type SkillEntity } from '../competitions/index.js';
import { LedgerService } from '../ledger/index.js';
import { requireRight } from '../platform/auth/index.js';
import { Database, type Store } from '../platform/database/index.js';
import { PanelsRepository } from './panels.repository.js';
import { SheetsRepository } from './sheets.repository.js';

@Injectable()
export class JudgesService {
  constructor(
    private readonly database: Database,
    private readonly panels: PanelsRepository,
    private readonly sheets: SheetsRepository,
    private readonly accounts: AccountsService,
    private readonly skills: SkillsService,
    private readonly ledger: LedgerService,
  ) {}

  async list(actor: Actor, competition: string, skill: string): Promise<JudgeView[]> {
    requireRight(actor, 'judge/read', { competition, skill });
    const { committed } = this.database;
    await this.skills.getIn(committed, competition, skill);
    const sheets = await this.sheets.listOfSkill(committed, skill);
    return (await this.judgesOf(committed, skill)).map(({ id, login, name }) => {
      const own = sheets.filter((sheet) => sheet.judge === id);
      return {
        account: id,
        login,
        name,
        sheets: own.length,
        signed: own.filter(({ state }) => state === 'signed').length,
      };
    });
  }

  /** All or none. The first passwords come from the client, which shows them once; here only their hashes stay. */
  async add(
    actor: Actor,
    command: string,
    competition: string,
    id: string,
    wanted: readonly NewJudge[],
  ): Promise<Done<{ judges: { account: string; login: string }[] }>> {
    requireRight(actor, 'judge/add', { competition });
    const hashes = await Promise.all(wanted.map(({ password }) => this.accounts.hashPassword(password)));
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'judge/add',
      request: { id, judges: wanted.map(({ name, login }) => ({ name, login })) },
      effect: async (tx) => {
        const skill = await this.skills.getIn(tx, competition, id);
        if (skill.phase !== 'setup') throw new Refusal('skill/phase-wrong', { phase: skill.phase });
        await this.refuseTaken(tx, wanted);
        const judges: { account: string; login: string }[] = [];
        for (const [index, { name, login }] of wanted.entries()) {
          const account = await this.accounts.create(tx, {
            name: name.trim(),
            login,
            passwordHash: hashes[index] ?? '',
          });
          await this.accounts.grant(tx, account, { role: 'judge', competition, skill: id });
          judges.push({ account, login: foldLogin(login) });
        }
        return { object: `skill/${id}`, body: { judges: judges.map(({ account }) => account) }, answer: { judges } };
      },
    });
  }

  async panelsOf(actor: Actor, competition: string, skill: string): Promise<Panel[]> {
    requireRight(actor, 'judge/read', { competition, skill });
    const { committed } = this.database;
    return this.effectivePanels(committed, await this.skills.getIn(committed, competition, skill));
  }

  setPanels(
    actor: Actor,
    command: string,
    competition: string,
    id: string,
    panels: readonly Panel[],
  ): Promise<Done<{ panels: Panel[] }>> {
    requireRight(actor, 'panel/set', { competition, skill: id });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'panel/set',
      request: { id, panels },
      effect: async (tx) => {
        const skill = await this.skills.getIn(tx, competition, id);
        if (skill.phase !== 'setup') throw new Refusal('skill/phase-wrong', { phase: skill.phase });
        await this.refuseUnknown(tx, skill, panels);
        await this.panels.replace(
          tx,
          id,
          panels.map(({ subCriterion, judges }) => ({ subCriterion, judges: [...new Set(judges)] })),
        );
        return { object: `skill/${id}`, body: { panels }, answer: { panels: await this.effectivePanels(tx, skill) } };
      },
    });
  }

  /** The panel of every sub-criterion; where none is set, all judges of the skill in the order in which they were added. */
  async effectivePanels(store: Store, skill: SkillEntity): Promise<Panel[]> {
    const set = await this.panels.bySubCriterion(store, skill.id);
    const everybody = (await this.judgesOf(store, skill.id)).map(({ id }) => id);
    return listSubCriteria(schemeOf(skill)).map(({ id }) => ({ subCriterion: id, judges: set.get(id) ?? everybody }));
  }

  judgesOf(store: Store, skill: string) {
    return this.accounts.holders(store, 'judge', { skill });
  }

  private async refuseTaken(store: Store, wanted: readonly NewJudge[]): Promise<void> {
    const problems: Problem[] = [];
    const seen = new Set<string>();
    for (const [index, { login }] of wanted.entries()) {
      const folded = foldLogin(login);
      if (seen.has(folded) || (await this.accounts.isLoginTaken(store, login))) {
        problems.push({ code: 'access/login-taken', params: { login }, where: `row ${index + 1}: login` });
      }
      seen.add(folded);
    }
    if (problems.length > 0) throw new Refusal('judge/rows-refused', { count: problems.length }, undefined, problems);
  }

  private async refuseUnknown(store: Store, skill: SkillEntity, panels: readonly Panel[]): Promise<void> {
    const known = new Set(listSubCriteria(schemeOf(skill)).map(({ id }) => id));
    const judges = new Set((await this.judgesOf(store, skill.id)).map(({ id }) => id));
    for (const { subCriterion, judges: named } of panels) {
      if (!known.has(subCriterion)) throw new Refusal('skill/sub-criterion-unknown', { subCriterion });
      if (named.some((judge) => !judges.has(judge))) throw new Refusal('skill/panel-judge-unknown', {}, subCriterion);
    }
  }
}
