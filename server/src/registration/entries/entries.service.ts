import { mayDo, Refusal, type Act, type Actor, type Done, type EntryView, type NewEntry } from '@jiangsai/shared';
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
import { entryView } from './entry-view.js';
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
    const rows = asOrganizer ? wanted : wanted.map((row) => ({ ...row, unit: row.unit ?? own, number: null }));
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

  change(
    actor: Actor,
    command: string,
    competition: string,
    id: string,
    version: number,
    change: Partial<Pick<NewEntry, 'name' | 'division' | 'coach'>>,
  ) {
    return this.alter(
      actor,
      'entry/change',
      command,
      competition,
      id,
      { version, ...change },
      async (entry, asOrganizer, tx) => {
        if (!asOrganizer && entry.review === 'approved')
          throw new Refusal('entry/review-state-wrong', { state: entry.review });
        // A published standing stays; a name may still be spelled right.
        const { phase } = await this.skills.get(tx, entry.skill);
        if (phase === 'published' && (change.division ?? entry.division) !== entry.division)
          throw new Refusal('skill/phase-wrong', { phase });
        const again =
          !asOrganizer && entry.review === 'returned' ? { review: 'submitted' as const, returnReason: null } : {};
        return {
          ...change,
          ...(change.name !== undefined && { name: change.name.trim() }),
          division: change.division ?? entry.division,
          ...again,
        };
      },
    );
  }

  approve(actor: Actor, command: string, competition: string, id: string, version: number) {
    return this.alter(
      actor,
      'entry/review',
      command,
      competition,
      id,
      { version, to: 'approved' },
      async (entry, _, tx) => {
        if (entry.review === 'approved') throw new Refusal('entry/review-state-wrong', { state: entry.review });
        const skill = await this.skills.get(tx, entry.skill);
        if (skill.phase === 'closed' || skill.phase === 'published') throw new Refusal('entry/registration-closed');
        const others = await this.entries.list(tx, competition, { skill: entry.skill });
        return {
          review: 'approved',
          returnReason: null,
          number: entry.number ?? nextNumber(others.map(({ number }) => number)),
        };
      },
    );
  }

  sendBack(actor: Actor, command: string, competition: string, id: string, version: number, reason: string) {
    return this.alter(actor, 'entry/review', command, competition, id, { version, to: 'returned' }, (entry) => {
      if (entry.review !== 'submitted') throw new Refusal('entry/review-state-wrong', { state: entry.review });
      return { review: 'returned', returnReason: reason };
    });
  }

  setStatus(
    actor: Actor,
    command: string,
    competition: string,
    id: string,
    version: number,
    status: EntryEntity['status'],
    reason: string,
  ) {
    return this.alter(
      actor,
      'entry/set-status',
      command,
      competition,
      id,
      { version, status, reason },
      async (entry, _, tx) => {
        if (entry.review !== 'approved') throw new Refusal('entry/review-state-wrong', { state: entry.review });
        const { phase } = await this.skills.get(tx, entry.skill);
        if (phase === 'published') throw new Refusal('skill/phase-wrong', { phase });
        return { status };
      },
    );
  }

  async remove(actor: Actor, command: string, competition: string, id: string, version: number): Promise<Done> {
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'entry/remove',
      request: { id, version },
      effect: async (tx) => {
        const entry = await this.getFor(actor, 'entry/change', tx, competition, id);
        if (entry.review === 'approved') throw new Refusal('entry/review-state-wrong', { state: entry.review });
        if (!(await this.entries.remove(tx, id, version))) throw new Refusal('competition/changed-meanwhile');
        return { object: `entry/${id}`, body: { review: entry.review }, answer: {} };
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

  private alter(
    actor: Actor,
    act: Act,
    command: string,
    competition: string,
    id: string,
    request: { readonly version: number; readonly [told: string]: unknown },
    decide: (
      entry: EntryEntity,
      asOrganizer: boolean,
      tx: Transaction,
    ) => Partial<EntryEntity> | Promise<Partial<EntryEntity>>,
  ): Promise<Done<EntryView>> {
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act,
      request: { id, ...request },
      effect: async (tx) => {
        const entry = await this.getFor(actor, act, tx, competition, id);
        const change = await decide(entry, mayDo(actor, act, { competition }), tx);
        if (!(await this.entries.update(tx, id, request.version, change)))
          throw new Refusal('competition/changed-meanwhile');
        const after = await this.get(tx, id);
        if (after.review === 'approved') await this.changes.announce(tx, [after]);
        const answer = entryView(after, await this.units.byId(tx, competition));
        // The reason for a status is part of the record; one for a return is between organizer and unit.
        const { reason } = request;
        const body = { ...withoutPerson(after), ...(act === 'entry/set-status' && { reason }) };
        return { object: `entry/${id}`, body, answer };
      },
    });
  }

  private async getFor(actor: Actor, act: Act, store: Store, competition: string, id: string): Promise<EntryEntity> {
    const entry = await this.get(store, id);
    if (entry.competition !== competition) throw new Refusal('entry/not-found');
    requireRight(actor, act, { competition, skill: entry.skill, ...(entry.unit && { unit: entry.unit }) });
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
      const { skill, unit = null, division, coach = null } = row;
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
        version: 1,
        createdAt: this.clock.nextMoment(),
      };
    });
    await this.entries.insert(tx, entries);
    if (approved) await this.changes.announce(tx, entries);
    return entries;
  }
}

/** What the ledger may keep for ever: no name. */
function withoutPerson({ id, skill, unit, number, division, status, review }: EntryEntity) {
  return { id, skill, unit, number, division, status, review };
}
