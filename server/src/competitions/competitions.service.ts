import {
  Refusal,
  type Actor,
  type CompetitionLine,
  type CompetitionView,
  type Done,
  type NewCompetition,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/index.js';
import { LedgerService } from '../ledger/index.js';
import { requireRight } from '../platform/auth/index.js';
import { Clock } from '../platform/clock.js';
import { Database, type Store } from '../platform/database/index.js';
import { idFrom } from '../platform/ids.js';
import type { CompetitionEntity } from './competition.entity.js';
import { CompetitionsRepository } from './competitions.repository.js';
import { SkillsService } from './skills.service.js';

@Injectable()
export class CompetitionsService {
  constructor(
    private readonly database: Database,
    private readonly competitions: CompetitionsRepository,
    private readonly skills: SkillsService,
    private readonly accounts: AccountsService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /** Those in which the actor holds a role. */
  async list(actor: Actor): Promise<CompetitionLine[]> {
    const ids = [...new Set(actor.grants.map((grant) => grant.competition))];
    return (await this.competitions.list(this.database.committed, ids)).map(line);
  }

  async view(actor: Actor, id: string): Promise<CompetitionView> {
    requireRight(actor, 'competition/read', { competition: id });
    const { committed } = this.database;
    const competition = await this.get(committed, id);
    return { ...line(competition), skills: await this.skills.views(committed, id) };
  }

  /** Whoever creates a competition organizes it. */
  create(actor: Actor, command: string, wanted: NewCompetition, rehearsal = false): Promise<Done<{ id: string }>> {
    requireRight(actor, 'competition/create', {});
    checkDates(wanted);
    const id = idFrom('c', command);
    return this.ledger.perform({
      chain: id,
      command: { id: command, actor: actor.account },
      act: 'competition/create',
      request: { ...wanted },
      effect: async (tx) => {
        await this.competitions.insert(tx, {
          id,
          ...wanted,
          rehearsal: Number(rehearsal),
          version: 1,
          createdAt: this.clock.now(),
        });
        await this.accounts.grant(tx, actor.account, { role: 'organizer', competition: id });
        return { object: `competition/${id}`, body: { ...wanted }, answer: { id } };
      },
    });
  }

  async change(
    actor: Actor,
    command: string,
    id: string,
    version: number,
    change: Partial<NewCompetition>,
  ): Promise<Done<CompetitionLine>> {
    requireRight(actor, 'competition/change', { competition: id });
    return this.ledger.perform({
      chain: id,
      command: { id: command, actor: actor.account },
      act: 'competition/change',
      request: { id, version, ...change },
      effect: async (tx) => {
        const before = await this.get(tx, id);
        checkDates({ ...before, ...change });
        if (!(await this.competitions.update(tx, id, version, change)))
          throw new Refusal('competition/changed-meanwhile');
        const after = await this.get(tx, id);
        await this.skills.retitleBoards(tx, after);
        return { object: `competition/${id}`, body: { ...change }, answer: line(after) };
      },
    });
  }

  async get(store: Store, id: string): Promise<CompetitionEntity> {
    const competition = await this.competitions.find(store, id);
    if (!competition) throw new Refusal('competition/not-found');
    return competition;
  }

  async isEmpty(): Promise<boolean> {
    return (await this.competitions.count(this.database.committed)) === 0;
  }

  async findRehearsals(): Promise<string[]> {
    return (await this.competitions.findRehearsals(this.database.committed)).map(({ id }) => id);
  }
}

function line({ id, name, tier, timeZone, startsOn, endsOn, rehearsal, version }: CompetitionEntity): CompetitionLine {
  return { id, name, tier, timeZone, startsOn, endsOn, rehearsal: rehearsal === 1, version };
}

/** Refuses a reversed period and an unknown time zone. */
export function checkDates({
  timeZone,
  startsOn,
  endsOn,
}: Pick<NewCompetition, 'timeZone' | 'startsOn' | 'endsOn'>): void {
  if (endsOn < startsOn) throw new Refusal('competition/dates-reversed', {}, 'endsOn');
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new Refusal('competition/time-zone-unknown', { zone: timeZone }, 'timeZone');
  }
}
