import {
  Refusal,
  type AcceptInvitation,
  type Actor,
  type Done,
  type InvitationLink,
  type InvitationView,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { AccountsService, type SignedIn } from '../../accounts/index.js';
import { CompetitionsService } from '../../competitions/index.js';
import { LedgerService } from '../../ledger/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Store } from '../../platform/database/index.js';
import { newId } from '../../platform/ids.js';
import type { InvitationEntity } from './invitation.entity.js';
import { InvitationsRepository } from './invitations.repository.js';
import { UnitsService } from '../units/units.service.js';

const lifetime = 30 * 24 * 3600 * 1000;

@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationsRepository,
    private readonly units: UnitsService,
    private readonly competitions: CompetitionsService,
    private readonly accounts: AccountsService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  async invite(actor: Actor, command: string, competition: string, unit: string): Promise<Done<InvitationLink>> {
    requireRight(actor, 'unit/invite', { competition });
    const { id, expiresAt, receipt } = await this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: 'unit/invite',
      request: { unit },
      effect: async (tx) => {
        await this.units.get(tx, competition, unit);
        const createdAt = this.clock.now();
        const invitation = {
          id: newId('i'),
          competition,
          unit,
          createdAt,
          expiresAt: createdAt + lifetime,
          usedBy: null,
        };
        await this.invitations.insert(tx, invitation);
        return {
          object: `unit/${unit}`,
          body: { invitation: invitation.id },
          answer: { id: invitation.id, expiresAt: invitation.expiresAt },
        };
      },
    });
    // The secret part is no part of the kept answer.
    const token = await this.database.transaction((tx) => this.invitations.tokenOf(tx, id));
    return { path: `/join/${token}`, expiresAt, receipt };
  }

  async view(token: string): Promise<InvitationView> {
    const { committed } = this.database;
    const invitation = await this.getOpen(committed, token);
    const competition = await this.competitions.get(committed, invitation.competition);
    const unit = await this.units.get(committed, invitation.competition, invitation.unit);
    return { competition: competition.name, unit: unit.name, used: invitation.usedBy !== null };
  }

  /** Makes the unit's account and signs it in. One invitation, one account. */
  async accept(command: string, token: string, { login, name, password }: AcceptInvitation): Promise<SignedIn> {
    const { competition, unit, id } = await this.getOpen(this.database.committed, token);
    const passwordHash = await this.accounts.hashPassword(password);
    await this.ledger.perform({
      chain: competition,
      command: { id: command, actor: `invitation/${id}` },
      act: 'invitation/accept',
      request: { id, login },
      effect: async (tx) => {
        const account = await this.accounts.create(tx, { login, name, passwordHash });
        if (!(await this.invitations.use(tx, id, account))) throw new Refusal('access/invitation-used');
        await this.accounts.grant(tx, account, { role: 'unit-manager', competition, unit });
        return { object: `unit/${unit}`, body: { invitation: id, account }, answer: { account } };
      },
    });
    // By the password, so that a repeated command is no way around it.
    return this.accounts.signIn(login, password);
  }

  private async getOpen(store: Store, token: string): Promise<InvitationEntity> {
    const invitation = await this.invitations.findByToken(store, token);
    if (!invitation || invitation.expiresAt < this.clock.now()) throw new Refusal('access/invitation-invalid');
    return invitation;
  }
}
