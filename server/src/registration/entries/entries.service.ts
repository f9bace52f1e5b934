import { mayDo, Refusal, type Actor, type Done, type EntryView, type NewEntry } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { SkillsService } from '../../competitions/index.js';
import { LedgerService } from '../../ledger/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Store, type Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids.js';
import { EntriesRepository, type EntryFilter } from './entries.repository.js';
import { EntryChanges } from './entry-changes.js';
import type { EntryEntity } from './entry.entity.js';
import { checkEntryRows, nextNumber } from './entry-rows.js';
import { entryView, ruleFacts, withoutPerson } from './entry-view.js';
import { ownUnit, UnitsService } from '../units/units.service.js';

@Injectable()
export class EntriesService {
  constructor(
    private readonly database: Database,
    private readonly entries: EntriesRepository,
    private readonly units: UnitsService,
    private readonly skills: SkillsService,
    private readonly changes: EntryChanges,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, competition: string, filter: EntryFilter): Promise<EntryView[]> {
    const asOrganizer = mayDo(actor, 'entry/read', { competition });
    const unit = asOrganizer ? filter.unit : ownUnit(actor, competition);
    if (!asOrganizer) requireRight(actor, 'entry/read', { competition, unit: unit ?? '' });
    const { committed } = this.database;
    const { skill } = filter;
    const found = await this.entries.list(committed, competition, { ...(skill && { skill }), ...(unit && { unit }) });
    const units = await this.units.byId(committed, competition);
    return found.map((entry) => entryView(entry, units));
  }

  /** All rows or none. The organizer's are approved at once; a unit's wait for review. */
  register(
    actor: Actor,
    command: string,
    competition: string,
    wanted: readonly NewEntry[],
  ): Promise<Done<{ entries: EntryView[] }>> {
    const asOrganizer = mayDo(actor, 'entry/register', { competition });
    const own = ownUnit(actor, competition) ?? '';
    const rows = asOrganizer
      ? wanted
      : wanted.map((row) => ({ ...row, unit: row.unit ?? own, number: null, time: null, pool: null }));
    if (!asOrganizer)
      for (const { unit } of rows) requireRight(actor, 'entry/register', { competition, unit: unit ?? '' });
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'entry/register',
      request: { entries: wanted },
      effect: async (tx) => {
        await this.refuseBadRows(tx, competition, rows, asOrganizer);
        const entries = await this.insertAll(tx, competition, rows, asOrganizer);
        const units = await this.units.byId(tx, competition);
        const answer = { entries: entries.map((entry) => entryView(entry, units)) };
        return { object: `competition/${competition}`, body: { entries: entries.map(withoutPerson) }, answer };
      },
    });
  }

  approved(store: Store, skill: string): Promise<EntryEntity[]> {
    return this.entries.listApproved(store, skill);
  }

  async get(store: Store, id: string): Promise<EntryEntity> {
    const entry = await this.entries.find(store, id);
    if (!entry) throw new Refusal('entry/not-found');
    return entry;
  }

  private async refuseBadRows(
    tx: Transaction,
    competition: string,
    rows: readonly NewEntry[],
    asOrganizer: boolean,
  ): Promise<void> {
    const skills = new Map((await this.skills.list(tx, competition)).map((skill) => [skill.id, skill]));
    const units = await this.units.byId(tx, competition);
    const existing = await this.entries.list(tx, competition);
    const problems = checkEntryRows(rows, { skills, units, existing, asOrganizer });
    if (problems.length > 0) throw new Refusal('entry/rows-refused', { count: problems.length }, undefined, problems);
  }

  private async insertAll(
    tx: Transaction,
    competition: string,
    rows: readonly NewEntry[],
    approved: boolean,
  ): Promise<EntryEntity[]> {
    const numbers = new Map<string, (string | null)[]>();
    for (const { skill, number } of await this.entries.list(tx, competition))
      numbers.set(skill, [...(numbers.get(skill) ?? []), number]);
    for (const { skill, number = null } of rows) numbers.set(skill, [...(numbers.get(skill) ?? []), number]);
    const entries = rows.map((row): EntryEntity => {
      const taken = numbers.get(row.skill) ?? [];
      const number = approved ? (row.number ?? nextNumber(taken)) : null;
      taken.push(number);
      const { skill, unit = null, division, coach = null, ...rest } = row;
      const review = approved ? 'approved' : 'submitted';
      return {
        id: newId('e'),
        competition,
        skill,
        unit,
        number,
        name: row.name.trim(),
        division: division ?? 'all',
        coach,
        status: 'competed',
        review,
        returnReason: null,
        facts: ruleFacts(rest),
        version: 1,
        createdAt: this.clock.nextMoment(),
      };
    });
    await this.entries.insert(tx, entries);
    if (approved) await this.changes.announce(tx, entries);
    return entries;
  }
}
