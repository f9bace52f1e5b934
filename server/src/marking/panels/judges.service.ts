import {
  Refusal,
  type Actor,
  type Done,
  type JudgeView,
  type NewJudge,
  type Problem,
  type Role,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { AccountsService, foldLogin } from '../../accounts/index.js';
import { SkillsService } from '../../competitions/index.js';
import { LedgerService } from '../../ledger/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Database, type Store } from '../../platform/database/index.js';
import type { SheetEntity } from '../sheets/sheet.entity.js';
import { SheetsRepository } from '../sheets/sheets.repository.js';

@Injectable()
export class JudgesService {
  constructor(
    private readonly database: Database,
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
    const chiefs = await this.accounts.holders(committed, 'chief-judge', { skill });
    const view = (chief: boolean) => (person: Person) => judgeView(person, chief, sheets);
    return [...chiefs.map(view(true)), ...(await this.judgesOf(committed, skill)).map(view(false))];
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
      request: { id, judges: wanted.map(({ name, login, chief }) => ({ name, login, chief })) },
      effect: async (tx) => {
        const skill = await this.skills.getIn(tx, competition, id);
        if (skill.phase !== 'setup') throw new Refusal('skill/phase-wrong', { phase: skill.phase });
        await this.refuseTaken(tx, wanted);
        const judges: { account: string; login: string; role: Role }[] = [];
        for (const [index, { name, login, chief }] of wanted.entries()) {
          const passwordHash = hashes[index] ?? '';
          const account = await this.accounts.create(tx, { name: name.trim(), login, passwordHash });
          const role = chief ? 'chief-judge' : 'judge';
          await this.accounts.grant(tx, account, { role, competition, skill: id });
          judges.push({ account, login: foldLogin(login), role });
        }
        const told = judges.map(({ account, role }) => ({ account, role }));
        return { object: `skill/${id}`, body: { judges: told }, answer: { judges } };
      },
    });
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
}

interface Person {
  readonly id: string;
  readonly login: string;
  readonly name: string;
}

function judgeView({ id, login, name }: Person, chief: boolean, sheets: readonly SheetEntity[]): JudgeView {
  const own = sheets.filter((sheet) => sheet.judge === id);
  const signed = own.filter(({ state }) => state === 'signed').length;
  return { account: id, chief, login, name, sheets: own.length, signed };
}
