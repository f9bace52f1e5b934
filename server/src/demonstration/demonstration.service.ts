import { randomUUID } from 'node:crypto';
import type { Actor, Grant } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { AccountsService, FirstAccountsService } from '../accounts/index.js';
import { CompetitionsService, SkillsService } from '../competitions/index.js';
import { JudgesService, PhasesService } from '../marking/index.js';
import { Database } from '../platform/database/index.js';
import { EntriesService, UnitsService } from '../registration/index.js';
import { ResultsService } from '../results/index.js';
import { demonstrationAccounts } from './demonstration-accounts.js';
import {
  demonstrationCompetitions,
  type DemonstrationCompetition,
  type DemonstrationSkill,
} from './demonstration-data.js';

/** Loads the demonstration through the same use cases that people use, so it can hold nothing that they could not make. */
@Injectable()
export class DemonstrationService {
  private judges = 0;

  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly competitions: CompetitionsService,
    private readonly skills: SkillsService,
    private readonly units: UnitsService,
    private readonly entries: EntriesService,
    private readonly judgesService: JudgesService,
    private readonly phases: PhasesService,
    private readonly results: ResultsService,
    private readonly firstAccounts: FirstAccountsService,
  ) {}

  /** False when there is anything already. */
  async loadIfEmpty(): Promise<boolean> {
    if (!(await this.competitions.isEmpty())) return false;
    const { organizer, unit } = demonstrationAccounts;
    const account = await this.firstAccounts.create(organizer, [{ role: 'organizer', competition: '*' }]);
    const grants: Grant[] = [];
    for (const competition of demonstrationCompetitions) grants.push(...(await this.load(account, competition)));
    await this.firstAccounts.create(unit, grants);
    return true;
  }

  /** Loads one competition; gives what the demonstration's unit manager may do in it. */
  private async load(organizer: string, data: DemonstrationCompetition): Promise<Grant[]> {
    const creator = await this.accounts.actorOf(organizer);
    const { name, tier, timeZone, startsOn, endsOn } = data;
    const { id } = await this.competitions.create(
      creator,
      randomUUID(),
      { name, tier, timeZone, startsOn, endsOn },
      true,
    );
    const actor = await this.accounts.actorOf(organizer);
    const { units } = await this.units.add(actor, randomUUID(), id, data.units);
    const unitIds = new Map(units.map((unit) => [unit.name, unit.id]));
    for (const skill of data.skills) await this.loadSkill(actor, id, skill, unitIds);
    const [first] = units;
    return first ? [{ role: 'unit-manager', competition: id, unit: first.id }] : [];
  }

  private async loadSkill(
    actor: Actor,
    competition: string,
    data: DemonstrationSkill,
    units: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { name, rules, quotaPerUnit, scoring } = data;
    const { id } = await this.skills.add(actor, randomUUID(), competition, { name, rules, quotaPerUnit });
    await this.skills.setScheme(actor, randomUUID(), competition, id, scoring);
    const judges = data.judges.map((person) => ({
      name: person,
      login: `judge${++this.judges}`,
      password: demonstrationAccounts.judge.password,
    }));
    await this.judgesService.add(actor, randomUUID(), competition, id, judges);
    const entries = data.entries.map((entry) => ({ ...entry, skill: id, unit: units.get(entry.unit) ?? null }));
    await this.entries.register(actor, randomUUID(), competition, entries);
    if (data.registering) return;
    const { version } = await this.skills.get(this.database.committed, id);
    const request = () => ({ actor, command: randomUUID(), competition, skill: id });
    await this.phases.open(request(), version);
    await this.results.setPolicy(request(), 'live');
  }
}
