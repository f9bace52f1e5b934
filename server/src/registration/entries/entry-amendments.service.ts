import { mayDo, Refusal, type Act, type Actor, type Done, type EntryRuleFacts, type EntryView } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { SkillsService } from '../../competitions/index.js';
import { LedgerService } from '../../ledger/index.js';
import { requireRight } from '../../platform/auth/index.js';
import type { Store, Transaction } from '../../platform/database/index.js';
import { EntriesRepository } from './entries.repository.js';
import { EntriesService } from './entries.service.js';
import { EntryChanges } from './entry-changes.js';
import type { EntryEntity } from './entry.entity.js';
import { nextNumber } from './entry-rows.js';
import { entryView, ruleFacts, withoutPerson } from './entry-view.js';
import { UnitsService } from '../units/units.service.js';

/** Who asks, with which command, about which entry as it stood at a version. */
export interface EntryRequest {
  readonly actor: Actor;
  readonly command: string;
  readonly competition: string;
  readonly entry: string;
  readonly version: number;
}

/** What is decided about the entry inside the transaction: the columns that change. */
type Decide = (
  entry: EntryEntity,
  asOrganizer: boolean,
  tx: Transaction,
) => Partial<EntryEntity> | Promise<Partial<EntryEntity>>;

/** What happens to one entry after it was registered. */
@Injectable()
export class EntryAmendmentsService {
  constructor(
    private readonly repository: EntriesRepository,
    private readonly entries: EntriesService,
    private readonly units: UnitsService,
    private readonly skills: SkillsService,
    private readonly changes: EntryChanges,
    private readonly ledger: LedgerService,
  ) {}

  change(request: EntryRequest, change: Partial<Pick<EntryEntity, 'name' | 'division' | 'coach'>>) {
    return this.alter(request, 'entry/change', { ...change }, async (entry, asOrganizer, tx) => {
      if (!asOrganizer && entry.review === 'approved')
        throw new Refusal('entry/review-state-wrong', { state: entry.review });
      // A published standing stays; a name may still be spelled right.
      const division = change.division ?? entry.division;
      if (division !== entry.division) await this.refusePublished(tx, entry);
      const again =
        !asOrganizer && entry.review === 'returned' ? { review: 'submitted' as const, returnReason: null } : {};
      return { ...change, ...(change.name !== undefined && { name: change.name.trim() }), division, ...again };
    });
  }

  approve(request: EntryRequest) {
    return this.alter(request, 'entry/review', { to: 'approved' }, async (entry, _, tx) => {
      if (entry.review === 'approved') throw new Refusal('entry/review-state-wrong', { state: entry.review });
      const skill = await this.skills.get(tx, entry.skill);
      if (skill.phase === 'closed' || skill.phase === 'published') throw new Refusal('entry/registration-closed');
      const others = await this.repository.list(tx, request.competition, { skill: entry.skill });
      return {
        review: 'approved',
        returnReason: null,
        number: entry.number ?? nextNumber(others.map(({ number }) => number)),
      };
    });
  }

  sendBack(request: EntryRequest, reason: string) {
    return this.alter(request, 'entry/review', { to: 'returned' }, (entry) => {
      if (entry.review !== 'submitted') throw new Refusal('entry/review-state-wrong', { state: entry.review });
      return { review: 'returned', returnReason: reason };
    });
  }

  setStatus(request: EntryRequest, status: EntryEntity['status'], reason: string) {
    return this.alter(request, 'entry/set-status', { status, reason }, async (entry, _, tx) => {
      refuseUnapproved(entry);
      await this.refusePublished(tx, entry);
      return { status };
    });
  }

  /** What the rules ask of an entry besides its marks: all of it at once, so that what is left out is taken away. */
  setFacts(request: EntryRequest, facts: EntryRuleFacts, reason: string) {
    return this.alter(request, 'entry/set-facts', { ...facts, reason }, async (entry, _, tx) => {
      refuseUnapproved(entry);
      await this.refusePublished(tx, entry);
      return { facts: ruleFacts(facts) };
    });
  }

  async remove({ actor, command, competition, entry: id, version }: EntryRequest): Promise<Done> {
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'entry/remove',
      request: { id, version },
      effect: async (tx) => {
        const entry = await this.getFor(actor, 'entry/change', tx, competition, id);
        if (entry.review === 'approved') throw new Refusal('entry/review-state-wrong', { state: entry.review });
        if (!(await this.repository.remove(tx, id, version))) throw new Refusal('competition/changed-meanwhile');
        return { object: `entry/${id}`, body: { review: entry.review }, answer: {} };
      },
    });
  }

  private alter(
    { actor, command, competition, entry: id, version }: EntryRequest,
    act: Act,
    told: { readonly reason?: string; readonly [told: string]: unknown },
    decide: Decide,
  ): Promise<Done<EntryView>> {
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act,
      request: { id, version, ...told },
      effect: async (tx) => {
        const entry = await this.getFor(actor, act, tx, competition, id);
        const change = await decide(entry, mayDo(actor, act, { competition }), tx);
        if (!(await this.repository.update(tx, id, version, change)))
          throw new Refusal('competition/changed-meanwhile');
        const after = await this.entries.get(tx, id);
        if (after.review === 'approved') await this.changes.announce(tx, [after]);
        const answer = entryView(after, await this.units.byId(tx, competition));
        // The reason for a status or fact is part of the record; one for a return is between organizer and unit.
        const { reason } = told;
        return { object: `entry/${id}`, body: { ...withoutPerson(after), ...(reason && { reason }) }, answer };
      },
    });
  }

  private async refusePublished(tx: Transaction, entry: EntryEntity): Promise<void> {
    const { phase } = await this.skills.get(tx, entry.skill);
    if (phase === 'published') throw new Refusal('skill/phase-wrong', { phase });
  }

  private async getFor(actor: Actor, act: Act, store: Store, competition: string, id: string): Promise<EntryEntity> {
    const entry = await this.entries.get(store, id);
    if (entry.competition !== competition) throw new Refusal('entry/not-found');
    requireRight(actor, act, { competition, skill: entry.skill, ...(entry.unit && { unit: entry.unit }) });
    return entry;
  }
}

function refuseUnapproved({ review }: EntryEntity): void {
  if (review !== 'approved') throw new Refusal('entry/review-state-wrong', { state: review });
}
